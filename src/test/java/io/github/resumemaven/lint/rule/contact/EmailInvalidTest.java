package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class EmailInvalidTest {
    private final Sample sample = Sample.of("contact/email-invalid");

    @Test
    void findsWhatIsNoAddress() {
        sample.finds("# Ada Example\n\n- Email: ⟦ada@lovelace⟧\n").saying("\"ada@lovelace\" is no e-mail address");
    }

    @Test
    void findsTwoDotsInARow() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 ⟦lin@lovelace..dev⟧\n");
    }

    @Test
    void findsASlipInTheEnding() {
        sample.finds("# Ada Example\n\n- Email: ada@lovelace.⟦con⟧\n")
                .saying("no domain ends in .con")
                .fixedTo("# Ada Example\n\n- Email: ada@lovelace.com\n");
    }

    @Test
    void findsAFullWidthAt() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 ⟦lin＠lovelace.dev⟧\n")
                .fixedTo("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void onlyHintsAtADisguisedAddress() {
        sample.finds("# Ada Example\n\n- Email: ⟦ada (at) lovelace.dev⟧\n").as(Severity.INFO);
    }

    @Test
    void onlyHintsAtAnotherSignThatTheRemarkBehindItExplains() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 邮箱：⟦lin#lovelace.dev（#换成@）⟧\n").as(Severity.INFO);
    }

    @Test
    void passesAnOrdinaryAddress() {
        sample.passes("# Ada Example\n\n- Email: ada.example+jobs@mail.lovelace.co.uk\n");
    }

    @Test
    void passesAnInternationalDomain() {
        sample.passes("# Ada Example\n\n- E-Mail: ada@bücher-beispiel.de\n");
    }

    @Test
    void passesAnUncommonEnding() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 123456789@lovelace.engineering\n");
    }

    @Test
    void passesALinkedAddress() {
        sample.passes("# Ada Example\n\n[ada@lovelace.dev](mailto:ada@lovelace.dev)\n");
    }
}
