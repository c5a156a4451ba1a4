package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the samples with their headings written in other ways: the jobs and studies are the same ones. Each floor is the
 * share, in percent, that is still read; it may only rise.
 */
class RewrittenTitlesTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());
    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +(.*?) *#*$");

    /** How a heading, of so many signs and such a text, is written instead. */
    private enum Rewriting {
        NUMBERED((signs, text) -> signs + " %d. " + text),
        BOLD((signs, text) -> "\n**" + text.replace("**", "") + "**\n"),
        PLAIN((signs, text) -> "\n" + text.replace("**", "") + "\n"),
        ONE_LEVEL((signs, text) -> "## " + text);

        private final BinaryOperator<String> written;

        Rewriting(BinaryOperator<String> written) {
            this.written = written;
        }

        /** All headings but the first, which mostly is the person's name. */
        String of(String markdown) {
            List<String> lines = new ArrayList<>();
            int headings = 0;
            for (String line : markdown.lines().toList()) {
                Matcher heading = HEADING.matcher(line);
                boolean rewritten = heading.matches() && headings++ > 0;
                lines.add(
                        rewritten
                                ? written.apply(heading.group(1), heading.group(2))
                                        .replace("%d", String.valueOf(headings - 1))
                                : line);
            }
            return String.join("\n", lines);
        }
    }

    @ParameterizedTest
    @CsvSource({"NUMBERED, 90", "BOLD, 88", "PLAIN, 84", "ONE_LEVEL, 91"})
    void readsTheSameEntries(Rewriting rewriting, int floor) throws IOException, URISyntaxException {
        assertThat(percentRead(resume -> rewriting.of(resume.source().text()))).isGreaterThanOrEqualTo(floor);
    }

    /** With titles of some kinds of sections that nobody knows: what every résumé has is found by what stands below them. */
    @ParameterizedTest
    @CsvSource({"WORK, 90", "EDUCATION, 90", "WORK EDUCATION PROJECTS SKILLS, 76"})
    void readsTheSameEntriesBelowTitlesThatNobodyKnows(String kinds, int floor) throws IOException, URISyntaxException {
        UntoldTitles titles = UntoldTitles.load();
        List<SectionKind> untold =
                Stream.of(kinds.split(" ")).map(SectionKind::valueOf).toList();
        assertThat(percentRead(resume -> titles.instead(resume, untold))).isGreaterThanOrEqualTo(floor);
    }

    /** How many of a hundred entries of the samples are read the same from a text that says the same in another way. */
    private static int percentRead(Function<Resume, String> rewriting) throws IOException, URISyntaxException {
        int same = 0;
        int all = 0;
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            Resume resume = read(text);
            String rewritten = rewriting.apply(resume);
            if (!rewritten.equals(text) && !text.startsWith("---")) {
                List<String> expected = entries(resume);
                List<String> found = entries(read(rewritten));
                all += Math.max(expected.size(), found.size());
                for (String entry : expected) {
                    same += found.remove(entry) ? 1 : 0;
                }
            }
        }

        return 100 * same / all;
    }

    private static List<Path> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(RewrittenTitlesTest.class.getResource("samples").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Resume read(String text) {
        return READER.read("resume.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** What each job and study tells of who, as what, and when. */
    private static List<String> entries(Resume resume) {
        List<String> entries = new ArrayList<>();
        resume.entries()
                .filter(entry -> entry.kind() == SectionKind.WORK || entry.kind() == SectionKind.EDUCATION)
                .forEach(entry -> entries.add(entry.kind() + " " + text(entry, Name.NAME) + " "
                        + text(entry, Name.POSITION) + " "
                        + entry.period()
                                .map(period -> period.start().map(date -> date.get()) + " "
                                        + period.end().map(date -> date.get()))));
        return entries;
    }

    private static String text(Entry entry, Name name) {
        return entry.fields().stream()
                .filter(field -> field.name() == name)
                .map(field -> field.value().get())
                .findFirst()
                .orElse("");
    }
}
