package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class MailtoTelTest {
    private final Sample sample = Sample.of("links/mailto-tel");

    @Test
    void findsAMailLinkToNobody() {
        sample.finds("# Ada Example\n\n[mail](⟦mailto:⟧) [mail](⟦mailto:ada.lovelace.dev⟧)\n")
                .as(Severity.ERROR, Severity.ERROR)
                .withoutFix();
    }

    @Test
    void findsANumberWithBlanks() {
        sample.finds("# Ada Example\n\n[call](⟦tel:+44%2020%207946%200018⟧)\n")
                .as(Severity.WARNING)
                .safelyFixedTo("# Ada Example\n\n[call](tel:+442079460018)\n");
    }

    @Test
    void findsANumberThatCannotBeCalledFromAbroad() {
        sample.finds("# 林示例\n\n这是我的简历，欢迎联系。[电话](⟦tel:138-0013-8000⟧)\n")
                .as(Severity.WARNING)
                .safelyFixedTo("# 林示例\n\n这是我的简历，欢迎联系。[电话](tel:138-0013-8000)\n")
                .fixedTo("# 林示例\n\n这是我的简历，欢迎联系。[电话](tel:+8613800138000)\n");
    }

    @Test
    void findsANumberNobodyHas() {
        sample.finds("# Ada Example\n\n[call](⟦tel:+4412⟧) [call](⟦tel:me⟧)\n").as(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void passesWhatWorks() {
        sample.passes(
                "# Ada Example\n\n[a](mailto:ada@lovelace.dev?subject=Hi) [b](tel:+442079460018) [c](tel:+44-20-7946-0018)\n");
    }

    @Test
    void passesAddressesOfAllScripts() {
        sample.passes("# 林示例\n\n[邮箱](mailto:林@示例公司.cn) [两个](mailto:a@lovelace.dev,b@lovelace.dev)\n");
    }

    @Test
    void passesAMaskedNumberAndPlainText() {
        sample.passes("# 林示例\n\n[电话](tel:138****0000)\n\n- 电话：138-0013-8000\n");
    }
}
