package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhonePublicTest {
    private final Sample sample = Sample.of("privacy/phone-public");

    @Test
    void findsANumber() {
        sample.finds("# Ada Example\n\n- Phone: ⟦+44 20 7946 0018⟧\n");
    }

    @Test
    void findsAChineseNumber() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 电话 ⟦13800138000⟧\n");
    }

    @Test
    void findsEachNumber() {
        sample.finds("# Ada Example\n\n- Phone: ⟦+44 20 7946 0018⟧\n- Mobile: ⟦+44 7700 900018⟧\n");
    }

    @Test
    void passesAFileWithoutNumber() {
        sample.passes("# Ada Example\n\n- Email: ada@lovelace.dev\n");
    }

    @Test
    void passesAMaskedNumber() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 138****8000\n");
    }

    @Test
    void passesDates() {
        sample.passes("# Ada Example\n\n## Experience\n\n### 2019.07 - 2021.03 Example Ltd\n");
    }

    @Test
    void passesWhatIsPrivate() {
        String source = "# Ada Example\n\n- Phone: +44 20 7946 0018\n";
        int start = source.indexOf("+44 20 7946 0018");
        sample.in(context -> context.withPrivate(List.of(new Span(start, start + "+44 20 7946 0018".length()))))
                .passes(source);
    }
}
