package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each kind of words is worth: the share of the entries of all samples that are still read as they should be when
 * these words are taken away. {@code mvn test -Dtest=AblationTest} prints it.
 */
class AblationTest {

    @ParameterizedTest
    @ValueSource(strings = {"role", "organization", "school", "degree", "places", "event.begin"})
    void wordsEarnTheirPlace(String key) throws IOException, URISyntaxException {
        double share = share(Lexicon.load().without(Set.of(key)));

        System.out.printf(Locale.ROOT, "without %-14s %.3f of the entries%n", key, share);
        assertThat(share).isLessThan(1);
    }

    /** The share of the jobs and studies of all samples that is read with these words. */
    static double share(Lexicon lexicon) throws IOException, URISyntaxException {
        ResumeReader reader = new ResumeReader(lexicon);
        int all = 0;
        int same = 0;
        for (Path sample : SamplesTest.samples().toList()) {
            String name = sample.getFileName().toString();
            Path expected = sample.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
            List<String> wanted = Compact.entries(Files.readString(expected));
            List<String> read =
                    new ArrayList<>(Compact.entries(Compact.of(reader.read(name, Files.readAllBytes(sample)))));
            all += wanted.size();
            same += (int) wanted.stream().filter(read::remove).count();
        }
        return (double) same / all;
    }
}
