package io.github.resumemaven.lint.rule.tech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TechNamesTest {
    private static List<String> lines(String resource) {
        List<String> lines = TechNames.lines(resource);
        assertThat(lines.get(0)).matches("# .+\\.");
        return lines.subList(1, lines.size());
    }

    @Test
    void areAtLeastFourHundred() {
        assertThat(TechNames.known().all()).hasSizeGreaterThan(400);
    }

    @Test
    void areSortedWithoutDoubles() {
        List<String> names = lines("names.txt").stream()
                .map(line -> line.split(" \\| ")[0].replaceFirst("^[?@]", ""))
                .toList();
        assertThat(names)
                .isSortedAccordingTo(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
                        .thenComparing(Comparator.naturalOrder()))
                .doesNotHaveDuplicates();
    }

    @Test
    void haveOneFormEach() {
        assertThat(lines("names.txt")).allSatisfy(line -> {
            String[] parts = line.split(" \\| ");
            assertThat(parts[0]).matches("[?@]?[A-Za-z0-9.][A-Za-z0-9 .+#/-]*");
            for (int i = 1; i < parts.length; i++) {
                assertThat(parts[i]).matches("=?[A-Za-z0-9][A-Za-z0-9 .+#/-]*").isNotEqualTo(parts[0]);
            }
        });
    }

    /** A way to write it that stands in two lines would be found or not by chance. */
    @Test
    void nameEachWayToWriteItOnce() {
        List<String> forms = new ArrayList<>();
        for (String line : lines("names.txt")) {
            for (String part : line.split(" \\| ")) {
                forms.add(part.replaceFirst("^[?@=]", ""));
            }
        }
        assertThat(forms).doesNotHaveDuplicates();
    }

    @Test
    void acceptTheirOwnNames() {
        assertThat(TechNames.known().all()).allSatisfy(name -> {
            TechName found = TechNames.known().of(name.name().toLowerCase(Locale.ROOT));
            assertThat(found).as(name.name()).isNotNull();
            assertThat(found.accepts(name.name()) || found.equals(name))
                    .as(name.name() + " is taken for " + found.name())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"near-words.txt", "abbreviations.txt", "synonyms.txt"})
    void otherListsAreSorted(String resource) {
        assertThat(lines(resource)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void synonymsAreNamesThatAreAccepted() {
        for (String line : lines("synonyms.txt")) {
            String[] parts = line.split(" = ");
            List<String> all = new ArrayList<>(List.of(parts[1].split(" \\| ")));
            all.add(parts[0]);
            for (String written : all) {
                TechName name = TechNames.known().of(written.toLowerCase(Locale.ROOT));
                assertThat(name).as(written).isNotNull();
                assertThat(name.accepts(written)).as(written).isTrue();
            }
        }
    }
}
