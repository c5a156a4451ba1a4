package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {
    private final Sample sample = Sample.of("privacy/national-id");

    @Test
    void findsAChineseNumber() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 身份证号 ⟦11010519491231002X⟧\n")
                .saying("this is the number of a Chinese identity card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A123456789", "900101-1000011", "2 55 08 14 168 025 38", "123.456.789-09", "12345678Z"})
    void findsNumbersOfOtherCountries(String number) {
        sample.finds("# Ada Example\n\n- ID: ⟦" + number + "⟧\n");
    }

    @Test
    void findsANumberInTheFrontMatter() {
        sample.finds("---\nname: 林示例\nid: ⟦11010519491231002X⟧\n---\n\n#### 工作经历\n");
    }

    @Test
    void findsANumberInAComment() {
        sample.finds("# 林示例\n\n<!-- ⟦11010519491231002X⟧ -->\n");
    }

    @Test
    void passesAWrongCheckDigit() {
        sample.passes("# Ada Example\n\n- order 110105194912310021, A123456788, 123.456.789-00, 12345678A\n");
    }

    @Test
    void passesADateThatDoesNotExist() {
        sample.passes("# Ada Example\n\n- order 110105194913310029 and 110105194902300024\n");
    }

    @Test
    void passesNumbersInAddresses() {
        sample.passes("# Ada Example\n\n[order](https://lovelace.dev/orders/11010519491231002X) and v=12345678Z\n");
    }

    @Test
    void passesPhonesAndTimes() {
        sample.passes("# Ada Example\n\n- Phone: +86 138 0013 8000\n- served 12345678 requests on 2019.07.01\n");
    }
}
