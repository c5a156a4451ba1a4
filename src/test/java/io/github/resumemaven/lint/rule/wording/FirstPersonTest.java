package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class FirstPersonTest {
    private final Sample sample = Sample.of("wording/first-person");

    @Test
    void findsItInEnglish() {
        sample.finds(
                        "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- ⟦I⟧ built the shop\n- ⟦My⟧ tasks were many\n- ⟦I've⟧ led\n")
                .saying(
                        "the line begins with the first person",
                        "the line begins with the first person",
                        "the line begins with the first person");
    }

    @Test
    void findsItInGerman() {
        sample.finds(
                "---\nlang: de\n---\n\n# Erika Muster\n\n## Berufserfahrung\n\n### 01/2020 - 02/2022 Ingenieurin, Muster GmbH\n\n- ⟦Ich⟧ habe den Shop gebaut\n- ⟦Meine⟧ Aufgaben\n");
    }

    @Test
    void findsItInFrench() {
        sample.finds(
                "---\nlang: fr\n---\n\n# Jeanne Exemple\n\n## Expérience professionnelle\n\n### 01/2020 - 02/2022 Ingénieure, Exemple SA\n\n- ⟦J'ai⟧ construit\n- ⟦Je⟧ dirige\n");
    }

    @Test
    void findsItBehindBoldText() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- **⟦We⟧** built the shop\n");
    }

    @Test
    void findsItInEachOfSeveralJobsAndNotBetweenThem() {
        sample.finds(
                "# Ada Example\n\n## Projects\n\n### Shop, 2022\n\n- ⟦I⟧ built it\n\n## Interests\n\n- I sing\n\n## Experience\n\n"
                        + "### Engineer at Example Ltd, 2020 - 2022\n\n- Led\n  - ⟦I⟧ planned\n\n### Clerk at Example Ltd, 2018 - 2020\n\n- ⟦I⟧ filed\n");
    }

    @Test
    void passesDeeds() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- Built the shop that I like\n");
    }

    @Test
    void passesAbbreviationsAndNumerals() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- I/O tuning\n- I. Phase\n- Island tours\n");
    }

    @Test
    void passesQuotations() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Engineer at Example Ltd, 2020 - 2022\n\n- “I have never seen such code”, said a client\n");
    }

    @Test
    void passesIntroductions() {
        sample.passes("# Ada Example\n\n## Summary\n\n- I build shops\n");
    }

    @Test
    void passesOtherLanguages() {
        sample.passes(
                "---\nlang: it\n---\n\n# Ada Esempio\n\n## Esperienza\n\n### Ingegnere, Esempio SpA, 2020 - 2022\n\n- I clienti\n");
    }
}
