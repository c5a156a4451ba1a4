package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class PhoneFormatTest {
    private final Sample sample = Sample.of("contact/phone-format");

    @Test
    void findsAChineseNumberThatLacksADigit() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 电话 ⟦1380013800⟧\n\n#### 工作经历\n\n在示例公司工作。\n")
                .as(Severity.INFO);
    }

    @Test
    void findsAnInternationalNumberThatIsTooLong() {
        sample.finds("# Ada Example\n\n- Phone: ⟦+44 20 7946 0018 12345⟧\n")
                .saying("the phone number has too many digits");
    }

    @Test
    void findsACountryCodeThatDoesNotExist() {
        sample.finds("# Ada Example\n\n- Phone: ⟦+999 20 7946 0018⟧\n").saying("no country has this country code");
    }

    @Test
    void findsAJapaneseNumberThatIsTooShort() {
        sample.finds("# 職務経歴書\n\n- 氏名：山田 例子\n- 電話番号：⟦03-1234⟧\n\n## 職務経歴\n\n開発をしました。\n");
    }

    @Test
    void onlyHintsAtANumberWithoutCountryCodeWhereTheCountryIsUnknown() {
        sample.finds("# Ada Example\n\n- Phone: ⟦(415) 555-2671⟧\n\n## Experience\n\nI wrote programs.\n")
                .as(Severity.INFO);
    }

    @Test
    void passesAPostalCode() {
        sample.passes("# 看護師 職務経歴書\n\n氏名　山田 例子\n住所　〒000-0045 架空市東町1-2\nTEL　080-1234-5678\n\n## 職務経歴\n\n開発をしました。\n");
    }

    @Test
    void passesAChineseNumber() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 138-0013-8000\n\n#### 工作经历\n\n在示例公司工作。\n");
    }

    @Test
    void passesAGermanNumber() {
        sample.passes(
                "# Ada Beispiel\n\n- Telefon: 030 12345678\n\n## Berufserfahrung\n\nIch habe Programme geschrieben.\n");
    }

    @Test
    void passesANumberWithCountryCodeInAnyLanguage() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 +1 415 555 2671\n\n#### 工作经历\n\n在示例公司工作。\n");
    }

    @Test
    void passesANumberOfTheConfiguredRegion() {
        sample.in(context -> context.withRegion("US"))
                .passes("# Ada Example\n\n- Phone: (415) 555-2671\n\n## Experience\n\nI wrote programs.\n");
    }

    @Test
    void findsAChineseNumberThatIsTooLong() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 电话 ⟦13800138000123⟧\n\n#### 工作经历\n\n在示例公司工作。\n")
                .saying("the phone number has too many digits in China")
                .as(Severity.WARNING);
    }

    @Test
    void passesAMaskedNumber() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 电话 138****8000\n\n#### 工作经历\n\n在示例公司工作。\n");
    }

    @Test
    void passesDatesAndVersions() {
        sample.passes(
                "# Ada Example\n\n- Phone: +44 20 7946 0018\n\n## Experience\n\n### 2019.07 - 2021.03 Example Ltd\n");
    }
}
