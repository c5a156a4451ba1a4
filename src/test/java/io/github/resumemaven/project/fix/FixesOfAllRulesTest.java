package io.github.resumemaven.project.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.lint.fix.FixSet;
import io.github.resumemaven.lint.fix.SameReading;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.Sources;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.report.Commands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must be true of every fix of every rule, on every résumé that is at hand and has something to fix: fixtures, and the
 * examples on rules' pages.
 */
class FixesOfAllRulesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);
    private static final Fixing FIXING = new Fixing(LEXICON, LinkAsking.OFF, UnaryOperator.identity());
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Configuration ALL_ON = Configuration.parse("*=warning");
    private static final Pattern EXAMPLE = Pattern.compile("~~~(markdown|json)\n(.*?)~~~", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** A text and the ending of its file. */
    record Text(String ending, String content) {}

    private static List<Named<Text>> fixable;

    @BeforeAll
    static void find() throws IOException {
        fixable = all().stream().filter(text -> isFixable(text.getPayload())).toList();
    }

    static List<Named<Text>> texts() {
        return fixable;
    }

    private static List<Named<Text>> all() throws IOException {
        List<Named<Text>> texts = new ArrayList<>();
        for (String root : List.of("src/test/resources/io/github/resumemaven", "docs/example")) {
            for (Path file : files(Path.of(root))) {
                String text = Files.readString(file);
                texts.add(Named.of(file.getFileName().toString(), new Text(".md", text)));
                // The same faults where lines end in another way.
                texts.add(Named.of(
                        file.getFileName() + " with CRLF",
                        new Text(".md", text.replace("\r\n", "\n").replace("\n", "\r\n"))));
            }
        }
        for (Path page : files(Path.of("docs/rules"))) {
            Matcher example = EXAMPLE.matcher(Files.readString(page));
            while (example.find()) {
                String ending = example.group(1).equals("json") ? ".json" : ".md";
                texts.add(Named.of("example of " + page, new Text(ending, example.group(2))));
            }
        }
        return texts;
    }

    private static boolean isFixable(Text text) {
        return findings(read(text, text.content())).stream()
                .anyMatch(finding -> finding.fix().isPresent());
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md") && !file.endsWith("NOTICE.md"))
                    .sorted()
                    .toList();
        }
    }

    private static Resume read(Text text, String content) {
        return READER.read("cv" + text.ending(), content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> findings(Resume resume) {
        return new Linter(ALL_ON).lint(Context.of(resume, LEXICON, TODAY));
    }

    private static List<FixSet> fixes(Resume resume, boolean safe) {
        return findings(resume).stream()
                .filter(finding ->
                        finding.fix().filter(fix -> fix.safe() == safe).isPresent())
                .map(finding -> FixSet.of(List.of(finding)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSafeFixLeavesTheModelAsItWasOrIsNotMade(Text text) throws IOException {
        for (FixSet fix : spoiling(text)) {
            Path file = folder.resolve("cv" + text.ending());
            Files.writeString(file, text.content());
            Finding spoiler = fix.findings().get(0);
            Configuration alone = Configuration.parse("*=off," + spoiler.rule() + "=warning");
            assertThat(fixed(file, false, alone).left()).as(spoiler.toString()).anyMatch(left -> left.message()
                    .equals(spoiler.message()));
        }
    }

    /** Safe fixes after which the text is understood in another way. */
    private static List<FixSet> spoiling(Text text) {
        Resume before = read(text, text.content());
        return fixes(before, true).stream()
                .filter(fix -> SameReading.difference(before, read(text, fix.applyTo(text.content())), fix)
                        .isPresent())
                .toList();
    }

    /** A blank put into a line may make a reader think anew of it; where a rule does that often, its fix is not safe. */
    @Test
    void fewSafeFixesChangeTheModel() {
        int all = 0;
        List<String> spoiling = new ArrayList<>();
        for (Named<Text> text : texts()) {
            all += fixes(read(text.getPayload(), text.getPayload().content()), true)
                    .size();
            spoiling(text.getPayload())
                    .forEach(fix ->
                            spoiling.add(text.getName() + ": " + fix.findings().get(0)));
        }
        assertThat(spoiling.size()).as(String.join("\n", spoiling)).isLessThanOrEqualTo(all / 20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anUnsafeFixLeavesTheFileReadable(Text text) {
        for (FixSet fix : fixes(read(text, text.content()), false)) {
            assertThatCode(() -> read(text, fix.applyTo(text.content())))
                    .as(fix.findings().toString())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFixCuresItsFinding(Text text) {
        Resume before = read(text, text.content());
        for (boolean safe : List.of(true, false)) {
            for (FixSet fix : fixes(before, safe)) {
                Finding cured = fix.findings().get(0);
                long same = count(findings(before), cured);
                long left = count(findings(read(text, fix.applyTo(text.content()))), cured);
                assertThat(left).as(cured.toString()).isLessThan(same);
            }
        }
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream()
                .filter(finding ->
                        finding.rule().equals(like.rule()) && finding.message().equals(like.message()))
                .count();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fixingTwiceChangesNothing(Text text) throws IOException {
        for (boolean unsafe : List.of(false, true)) {
            Path file = folder.resolve("cv" + text.ending());
            Files.writeString(file, text.content());
            fixed(file, unsafe).write(Commands.SHORT);
            FixedFile again = fixed(file, unsafe);
            assertThat(again.diff()).isEmpty();
            assertThat(again.fixed()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fixingKeepsTheKindOfLineEndsAndTheFinalNewline(Text text) throws IOException {
        Path file = folder.resolve("cv" + text.ending());
        Files.writeString(file, text.content());
        String after = fixed(file, true).after();
        assertThat(after.replace("\r\n", "").contains("\n"))
                .isEqualTo(text.content().replace("\r\n", "").contains("\n"));
        assertThat(after.endsWith("\n")).isEqualTo(text.content().endsWith("\n"));
    }

    private FixedFile fixed(Path file, boolean unsafe) {
        return fixed(file, unsafe, ALL_ON);
    }

    private FixedFile fixed(Path file, boolean unsafe, Configuration rules) {
        var settings = new Validation.Settings(
                rules,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                List.of());
        return FIXING.run(Sources.named(folder, file), settings, unsafe).get(0);
    }

    /** Else the tests above could pass for want of fixes. */
    @Test
    void thereAreFixesOfManyRules() {
        assertThat(texts().stream()
                        .map(Named::getPayload)
                        .flatMap(text -> findings(read(text, text.content())).stream())
                        .filter(finding -> finding.fix().isPresent())
                        .map(Finding::rule)
                        .distinct())
                .hasSizeGreaterThan(6);
    }
}
