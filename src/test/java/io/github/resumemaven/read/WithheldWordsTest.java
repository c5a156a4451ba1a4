package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the samples as if half of the words of a kind had never been listed, in any language: so the words of a résumé are
 * that nobody has seen. Each floor is the share of jobs and studies, in percent, that is still read; it may only rise.
 */
class WithheldWordsTest {

    @ParameterizedTest
    @CsvSource({
        "role role.activity role.school, 91",
        "organization form school trade, 94",
        "degree area, 90",
        "role role.activity role.school organization form school trade degree area, 78"
    })
    void readsMostEntriesWithoutHalfOfTheWords(String keys, int floor) throws IOException, URISyntaxException {
        Set<String> lists = Set.of(keys.split(" "));
        double share = (share(lists, 0) + share(lists, 1)) / 2;

        System.out.printf(Locale.ROOT, "without half of %s: %.3f of the entries%n", keys, share);
        assertThat(share * 100).isGreaterThanOrEqualTo(floor);
    }

    private static double share(Set<String> lists, int half) throws IOException, URISyntaxException {
        return AblationTest.share(Lexicon.load().without(lists, word -> half(word) == half));
    }

    /** Which half a word is in, by its letters alone: the same in all languages, on every machine. */
    private static int half(String word) {
        int hash = word.toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B9;
        return hash >>> 31;
    }
}
