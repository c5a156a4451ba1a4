package io.github.resumemaven.lint.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.address.DataLines;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.model.Resume;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownKeyTest {
    private final Sample sample = Sample.of("structure/unknown-key");

    @Test
    void findsASlip() {
        sample.finds("---\ntitle: CV\n⟦emial⟧: ada@lovelace.dev\n---\n\n# Ada Example\n")
                .saying("nothing reads the key \"emial\"")
                .fixedTo("---\ntitle: CV\nemail: ada@lovelace.dev\n---\n\n# Ada Example\n");
    }

    @Test
    void findsASlipOfAGenerator() {
        sample.finds("---\n⟦permalnk⟧: /cv/\n⟦catagories⟧: [cv]\n---\n\n# 林示例\n");
    }

    @Test
    void findsASlipInALongWord() {
        sample.finds("---\n⟦langauge⟧: en\n---\n\n# Ada Example\n")
                .safelyFixedTo("---\nlangauge: en\n---\n\n# Ada Example\n");
    }

    @Test
    void passesKeysOfGenerators() {
        sample.passes(
                "---\nlayout: page\npermalink: /cv/\ntoc: true\nheader-includes: x\nisCJKLanguage: true\ntop_img: a.png\n---\n\n# Ada Example\n");
    }

    @Test
    void passesKeysOfThemes() {
        sample.passes(
                "---\nwaline: true\nswiper_index: 3\nmath_engine: none\ncv_style: modern\n---\n\n# Ada Example\n");
    }

    @Test
    void passesOwnKeysAndPlurals() {
        sample.passes("---\nx-emial: 1\nemails: [a]\nnames: b\n---\n\n# Ada Example\n");
    }

    @Test
    void passesAKeyBesideTheOneItIsNear() {
        sample.passes("---\nphone: 1\nphoney: 2\ncategory: a\n---\n\n# Ada Example\n");
    }

    @Test
    void passesOtherScripts() {
        sample.passes("---\n姓名: 林示例\n电话: 138\n---\n\n# 林示例\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-matter-keys.txt", "json-resume-keys.txt"})
    void theListsAreSorted(String name) {
        List<String> keys = DataLines.read(UnknownKey.class, name, 1).stream()
                .map(line -> line[0])
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(key -> key.matches("[$A-Za-z_-]+"));
    }

    @Test
    void findsASlipInJson() {
        String json = "{\"basics\": {\"name\": \"Ada Example\", \"emial\": \"ada@lovelace.dev\"},"
                + " \"work\": [{\"name\": \"Acme\", \"startdate\": \"2019\", \"x-emial\": 1}]}";
        Resume resume = Sample.read("resume.json", json);
        assertThat(new Linter(Configuration.DEFAULT)
                        .lint(Context.of(resume, Lexicon.load(), LocalDate.of(2025, 6, 30))).stream()
                                .filter(finding -> finding.rule().equals("structure/unknown-key"))
                                .map(finding -> resume.source().text(finding.span())))
                .containsExactly("emial");
    }
}
