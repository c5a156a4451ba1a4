package io.github.resumemaven.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every résumé of the tests with some lines dropped, doubled, moved, cut, or with marks between them or signs within, as they are
 * while somebody writes: each rule takes it, no fact is empty or ends within a character, nothing is lost. Always the same changes; {@code -Dresume.changes=50} tries
 * more of them.
 */
class ChangedTextTest {
    private static final int CHANGED = Integer.getInteger("resume.changes", 3);
    private static final List<String> MARKS = List.of(
            "#",
            "###### ",
            "---",
            "===",
            "|",
            "| | |",
            "- ",
            "1.",
            "> ",
            "**",
            "****",
            "``",
            "```",
            "[](/)",
            "![](x.png)",
            ":",
            "：",
            "(",
            "【】",
            "2019 -",
            "2019.01.01 ~ ",
            "- 2020",
            "&nbsp;",
            "\u200b",
            "<br>",
            "<div>",
            "</div>",
            "<!-- -->",
            "<b></b>",
            ": ",
            "\\",
            "\t",
            "@",
            "~~",
            "\ue000",
            "- [ ]",
            "****：");

    /** Characters that Java's strings hold in two parts, alone or several for one sign: letters, emoji, a flag. */
    private static final List<String> SIGNS =
            List.of("🇨🇭 ", " 🇨🇭", "📍", "🎓 ", "👩‍💻", "👍🏽", "𠮷", "🏴󠁧󠁢󠁳󠁣󠁴󠁿");

    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);
    private static final Renderer RENDERER = new Renderer(LEXICON, Fixtures.READ_BACK);
    private static final Linter LINTER = new Linter(Configuration.parse(
            Rules.all().stream().map(Rule::id).map(id -> id + "=info").collect(Collectors.joining(","))));

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadCheckedAndRenderedWhole(Path file) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < CHANGED; i++) {
            String changed = change(text, new Random(31L * text.length() + i));
            Resume resume = READER.read("cv.md", changed.getBytes(UTF_8));

            assertThat(facts(resume).map(Value::get)).as(changed).noneMatch(String::isBlank);
            assertThat(Stream.concat(resume.basics().values(), facts(resume)).map(Value::get))
                    .as(changed)
                    .noneMatch(ChangedTextTest::isCut);
            for (Finding finding : LINTER.lint(Context.of(resume, LEXICON, LocalDate.of(2026, 1, 15)))) {
                assertThat(finding.span().end())
                        .as(finding + " in " + changed)
                        .isBetween(finding.span().start(), changed.length());
            }
            assertThat(RENDERER.render(resume, EnumSet.complementOf(EnumSet.of(Format.PDF)), RenderOptions.DEFAULT)
                            .losses())
                    .as(changed)
                    .isEmpty();
        }
    }

    /** Whether half of a character stands alone. */
    private static boolean isCut(String fact) {
        return fact.codePoints().anyMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c));
    }

    private static Stream<Value<String>> facts(Resume resume) {
        return resume.entries()
                .flatMap(entry ->
                        Stream.concat(entry.fields().stream().map(field -> field.value()), entry.keywords().stream()));
    }

    /** A place between two characters. */
    private static int place(String line, Random random) {
        return line.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line.length()) + 1));
    }

    private static String change(String text, Random random) {
        // Front matter that is broken is refused, or text like any other.
        int body = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) + 5 : 0;
        List<String> lines = new ArrayList<>(text.substring(body).lines().toList());
        for (int i = 0; i < 4 && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 3 -> lines.set(at, line.substring(0, place(line, random)));
                case 4 -> {
                    int place = place(line, random);
                    lines.set(
                            at,
                            line.substring(0, place) + SIGNS.get(random.nextInt(SIGNS.size())) + line.substring(place));
                }
                case 5 -> lines.set(at, line + MARKS.get(random.nextInt(MARKS.size())));
                default -> lines.add(at, MARKS.get(random.nextInt(MARKS.size())));
            }
        }
        return text.substring(0, body) + String.join("\n", lines) + "\n";
    }
}
