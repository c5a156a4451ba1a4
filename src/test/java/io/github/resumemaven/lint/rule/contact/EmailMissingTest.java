package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmailMissingTest {
    private final Sample sample = Sample.of("contact/email-missing");

    @Test
    void findsAnEnglishFileWithoutAddress() {
        sample.finds("# ⟦Ada Example⟧\n\n- Phone: +44 20 7946 0018\n\n## Experience\n\ntext\n");
    }

    @Test
    void findsAChineseContactBlockWithoutAddress() {
        sample.finds("#### ⟦基本信息⟧\n\n- 姓名 林示例\n- 电话 13800138000\n");
    }

    @Test
    void findsAFileThatNamesTheWordOnly() {
        sample.finds("# ⟦Ada Example⟧\n\n## Experience\n\n- moved all e-mail to one server\n");
    }

    @Test
    void onlyHintsInJapanese() {
        sample.finds("# 職務経歴書\n\n## ⟦基本情報⟧\n\n|氏名|見本 太郎|\n|---|---|\n|居住地|東京都|\n\n## 職務経歴\n\nソフトウェアの開発を担当しました。\n")
                .as(Severity.INFO);
    }

    @Test
    void passesALabelledAddress() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void passesALinkedAddress() {
        sample.passes("# Ada Example\n\n[Mail](mailto:ada@lovelace.dev)\n");
    }

    @Test
    void passesAnAddressBehindAPicture() {
        sample.passes(
                "<h1 align=\"center\">Ada Example</h1>\n<p><a href=\"mailto:ada@lovelace.dev\"><img src=\"https://lovelace.dev/mail.svg\" alt=\"mail\"></a></p>\n\n## Experience\n\ntext\n");
    }

    @Test
    void passesWhereNoAddressIsRequired() {
        sample.in(context -> context.withRequiredContacts(List.of("name"))).passes("# Ada Example\n\ntext\n");
    }
}
