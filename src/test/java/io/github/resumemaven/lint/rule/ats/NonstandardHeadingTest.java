package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class NonstandardHeadingTest {
    private final Sample sample = Sample.of("ats/nonstandard-heading");

    @Test
    void findsATitleNobodyLooksFor() {
        sample.finds("# Ada Example\n\n## Skills\n\nJava\n\n## ⟦My toolbelt⟧\n\nMaven\n")
                .as(Severity.INFO);
    }

    @Test
    void findsItInChinese() {
        sample.finds("# 林示例\n\n## 专业技能\n\n- Java\n\n## ⟦那些年⟧\n\n写过很多代码。\n");
    }

    @Test
    void findsItInGerman() {
        sample.finds("---\nlang: de\n---\n\n# Ada Beispiel\n\n## Kenntnisse\n\n- Java\n\n## ⟦Dies und das⟧\n\nViel.\n");
    }

    @Test
    void passesUsualTitles() {
        sample.passes(
                "# Ada Example\n\n## Skills\n\nJava\n\n## Military service\n\nNone\n\n## Work experience\n\nAcme Ltd, Engineer, 2019 – 2021\n");
    }

    @Test
    void passesAUsualTitleWithMoreWords() {
        sample.passes(
                "# Ada Example\n\n## Skills\n\nJava\n\n## 🚀 A few projects of mine\n\n- Parser\n\n## 2. Hobbies & sports\n\n- Boats\n");
    }

    @Test
    void passesTitlesOfOtherLanguages() {
        sample.passes("# Ada Example\n\n## Skills\n\nJava\n\n## 自我评价\n\nGood.\n");
    }

    @Test
    void passesWhatStandsWithinASection() {
        sample.passes("# Ada Example\n\n## Projects\n\n### The toolbelt\n\nA parser.\n\n### The road\n\nA map.\n");
    }
}
