package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthDateTest {
    private final Sample sample = Sample.of("privacy/birth-date");

    @Test
    void findsADateOfBirth() {
        sample.finds("# Ada Example\n\n- Email: ada@lovelace.dev\n- Date of birth: ⟦10 December 1990⟧\n")
                .as(Severity.WARNING);
    }

    @Test
    void findsAnAgeInPortuguese() {
        sample.finds(
                "# Ada Exemplo\n\n- Email: ada@lovelace.dev\n- Idade: ⟦26 anos⟧\n\n## Experiência\n\nDesenvolvimento de programas para a empresa.\n");
    }

    @Test
    void onlyHintsInChinese() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 出生年月：⟦1990.12⟧\n\n#### 工作经历\n\n在示例公司工作。\n")
                .as(Severity.INFO);
    }

    @Test
    void onlyHintsInRussian() {
        sample.finds(
                        "# Ада Примерова\n\n- Дата рождения: ⟦10.12.1990⟧\n- Email: ada@lovelace.dev\n\n## Опыт работы\n\nРазработка программ для банка.\n")
                .as(Severity.INFO);
    }

    @Test
    void passesWhereItIsCustomary() {
        sample.passes("# 職務経歴書\n\n- 氏名：山田 例子\n- 生年月日：1990/12/10\n\n## 職務経歴\n\nウェブサービスの開発を担当しました。チームのリーダーでした。\n");
        sample.passes(
                "# Ada Beispiel\n\n- Geburtsdatum: 10.12.1990\n- E-Mail: ada@lovelace.dev\n\n## Berufserfahrung\n\nIch habe Programme geschrieben.\n");
    }

    @Test
    void passesOtherDates() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@lovelace.dev\n- Available: 10 December 2025\n\n## Experience\n\n### 1990.12 - 1999.12 Example Ltd\n");
    }

    @Test
    void passesAPlaceOfBirth() {
        sample.passes("# Ada Example\n\n- Email: ada@lovelace.dev\n- Born: Exampletown\n");
    }

    @Test
    void passesWhatIsPrivate() {
        String source = "# Ada Example\n\n- Date of birth: 1990-04-12\n";
        int start = source.indexOf("1990-04-12");
        sample.in(context -> context.withPrivate(List.of(new Span(start, start + "1990-04-12".length()))))
                .passes(source);
    }
}
