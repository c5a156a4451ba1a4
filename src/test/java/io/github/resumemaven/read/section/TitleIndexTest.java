package io.github.resumemaven.read.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.SectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleIndexTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final KnownTitles KNOWN = KnownTitles.of(LEXICON.languages());
    private static final TitleIndex TITLES = TitleIndex.of(LEXICON);

    @Test
    void knowsTheKindOfEachTitle() {
        assertThat(KNOWN.kinds()).hasSizeGreaterThan(4000).allSatisfy((title, kind) -> assertThat(TITLES.kind(title))
                .as(title)
                .contains(kind));
    }

    @Test
    void knowsEachNameOfTheWholeDocument() {
        assertThat(KNOWN.documents()).isNotEmpty().allMatch(TITLES::isDocument);
        assertThat(KNOWN.kinds().keySet())
                .filteredOn(title -> !KNOWN.documents().contains(title))
                .noneMatch(TITLES::isDocument);
        assertThat(TITLES.kind("curriculum vitae")).isEqualTo(Optional.<SectionKind>empty());
    }

    @Test
    void knowsNothingElse() {
        for (String role : LEXICON.languages().get(0).list("role")) {
            for (String made : new String[] {role + "?", "?" + role, role + role}) {
                assertThat(TITLES.kind(made)).as(made).isEmpty();
                assertThat(TITLES.isDocument(made)).as(made).isFalse();
            }
        }
    }
}
