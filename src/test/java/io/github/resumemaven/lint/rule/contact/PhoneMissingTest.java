package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneMissingTest {
    private final Sample sample = Sample.of("contact/phone-missing");

    @Test
    void findsAnEnglishFileWithoutNumber() {
        sample.finds("# ⟦Ada Example⟧\n\n- Email: ada@lovelace.dev\n");
    }

    @Test
    void findsAChineseContactBlockWithoutNumber() {
        sample.finds("#### ⟦基本信息⟧\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void findsAFileWhoseOnlyNumbersAreDates() {
        sample.finds(
                "# ⟦Ada Example⟧\n\n## Experience\n\n### 2019.07 - 2021.03 Example Ltd\n\n- served 13800138000 requests\n");
    }

    @Test
    void passesALabelledNumber() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 手机 13800138000\n");
    }

    @Test
    void passesALinkedNumber() {
        sample.passes("# Ada Example\n\n[+44 20 7946 0018](tel:+442079460018)\n");
    }

    @Test
    void leavesARequiredNumberToItsOwnRule() {
        sample.in(context -> context.withRequiredContacts(List.of("phone"))).passes("# Ada Example\n\ntext\n");
    }
}
