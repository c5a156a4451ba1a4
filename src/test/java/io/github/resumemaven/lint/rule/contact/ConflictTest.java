package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private final Sample sample = Sample.of("contact/conflict");

    private Sample twin(String text) {
        return sample.in(context -> context.withTwins(List.of(Sample.read("resume.en.md", text))));
    }

    @Test
    void findsAnotherAddressInTheFrontMatter() {
        sample.finds("---\nname: Ada Example\nemail: ⟦ada@old-lovelace.dev⟧\n---\n\n- Email: ada@lovelace.dev\n")
                .saying("the front matter says ada@old-lovelace.dev, the text ada@lovelace.dev");
    }

    @Test
    void findsAnotherNumberInTheFrontMatter() {
        sample.finds("---\nphone: ⟦13800138000⟧\n---\n\n#### 基本信息\n\n- 姓名 林示例\n- 电话 13900139000\n");
    }

    @Test
    void findsAnotherAddressInTheTwin() {
        twin("# Lin Example\n\n- Email: lin@old-lovelace.dev\n")
                .finds("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 ⟦lin@lovelace.dev⟧\n")
                .saying("resume.en.md gives other e-mail addresses: lin@old-lovelace.dev");
    }

    @Test
    void passesTheSameAddressInAnyCase() {
        sample.passes("---\nname: Ada Example\nemail: Ada@Lovelace.dev\n---\n\n- Email: ada@lovelace.dev\n");
    }

    @Test
    void passesANumberWithAndWithoutCountryCode() {
        twin("# Lin Example\n\n- Phone: +86 138 0013 8000\n").passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 13800138000\n");
    }

    @Test
    void passesASecondAddress() {
        twin("# Lin Example\n\n- Email: lin@lovelace.dev\n- Email: lin@work-lovelace.dev\n")
                .passes("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void passesWhatOnlyOneFileGives() {
        twin("# Lin Example\n\n- Email: lin@lovelace.dev\n").passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 13800138000\n");
    }
}
