package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalStatusTest {
    private final Sample sample = Sample.of("privacy/personal-status");

    @Test
    void findsMaritalStatus() {
        sample.finds("# Ada Example\n\n- Email: ada@lovelace.dev\n- ⟦Marital status: single⟧\n");
    }

    @Test
    void findsOriginAndBodyInChinese() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- ⟦籍贯：示例省⟧\n- ⟦身高：170⟧\n");
    }

    @Test
    void findsFaithInGerman() {
        sample.finds(
                "# Ada Beispiel\n\n- E-Mail: ada@lovelace.dev\n- ⟦Konfession: keine⟧\n\n## Berufserfahrung\n\nIch habe Programme geschrieben.\n");
    }

    @Test
    void passesWordsInText() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@lovelace.dev\n\n## Experience\n\n- wrote a form for marital status: single or married\n");
    }

    @Test
    void passesOtherLabels() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 学历：本科\n- 求职意向：后端工程师\n");
    }

    @Test
    void passesAGermanContactBlock() {
        sample.passes("# Ada Beispiel\n\n- E-Mail: ada@lovelace.dev\n- Führerschein: B\n");
    }

    @Test
    void passesWhatIsPrivate() {
        String source = "# Ada Example\n\n- Marital status: single\n";
        int start = source.indexOf("single");
        sample.in(context -> context.withPrivate(List.of(new Span(start, start + "single".length()))))
                .passes(source);
    }
}
