package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class TextInImageTest {
    private final Sample sample = Sample.of("ats/text-in-image");

    @Test
    void findsSkillsInAnImage() {
        sample.finds(
                        "# Ada Example\n\n## Skills\n\n⟦![my skills as a cloud of words](skills.png)⟧\n\n## Education\n\n- MIT, 2015\n")
                .as(Severity.ERROR);
    }

    @Test
    void findsItInChinese() {
        sample.finds("# 林示例\n\n## 专业技能\n\n⟦![](skills.png)⟧\n\n## 教育经历\n\n- 2015.09 - 2019.06 示例大学\n");
    }

    @Test
    void findsBadgesWithoutWords() {
        sample.finds(
                "# Ada Example\n\n## Skills\n\n⟦![](https://lovelace.dev/java.svg)⟧ ![](https://lovelace.dev/go.svg)\n");
    }

    @Test
    void onlyHintsAtCertificates() {
        sample.finds("# Ada Example\n\n## Certificates\n\n⟦![certificate](cert.png)⟧\n")
                .as(Severity.WARNING);
    }

    @Test
    void passesAnImageBesideText() {
        sample.passes("# Ada Example\n\n## Skills\n\n![my skills](skills.png)\n\n- Java, Go\n");
    }

    @Test
    void passesBadgesThatAreDescribed() {
        sample.passes(
                "# Ada Example\n\n## Skills\n\n![Java](https://lovelace.dev/java.svg) ![Go](https://lovelace.dev/go.svg)\n");
    }

    @Test
    void passesLogosAndPhotos() {
        sample.passes(
                "# Ada Example\n\n![Ada](me.png)\n\n## Experience\n\n### Acme Ltd\n\n![logo](acme.png)\n\n2019 – 2021, Engineer\n");
    }

    @Test
    void passesWhatIsToBeSeen() {
        sample.passes("# Ada Example\n\n## Interests\n\n![a boat under sail](boat.jpg)\n");
    }
}
