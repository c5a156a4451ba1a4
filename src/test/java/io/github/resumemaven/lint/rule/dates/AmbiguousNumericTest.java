package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class AmbiguousNumericTest {
    private final Sample sample = Sample.of("dates/ambiguous-numeric");

    @Test
    void findsADateWithASmallDay() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### ⟦03/04/2019⟧ - present, Example Ltd\n\n- I wrote programs for the office\n");
    }

    @Test
    void findsBothDatesOfARange() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### ⟦03/04/2019⟧ - ⟦05/06/2021⟧, Example Ltd\n\n- I wrote programs for the office\n");
    }

    @Test
    void findsADateWithHyphens() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### ⟦03-04-2019⟧ - present, Example Ltd\n\n- I wrote programs for the office\n");
    }

    @Test
    void passesDatesOfWhichOneTellsTheOrder() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 03/04/2019 - 31/05/2021, Example Ltd\n\n- I wrote programs for the office\n");
    }

    @Test
    void passesLanguagesWithOneOrder() {
        sample.passes(
                "# Ada Beispiel\n\n## Berufserfahrung\n\n### 03/04/2019 – heute: Beispiel GmbH\n\n- Ich habe Programme für das Büro geschrieben\n");
    }

    @Test
    void passesAMonthAndAYear() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 03/2019 - 05/2021, Example Ltd\n\n- I wrote programs for the office\n");
    }

    @Test
    void passesTheYearFirst() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 2019/03/04 - 2021/05/06, Example Ltd\n\n- I wrote programs for the office\n");
    }
}
