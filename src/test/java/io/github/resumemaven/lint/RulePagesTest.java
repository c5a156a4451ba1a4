package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.read.ResumeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in {@code docs/rules} say what the code does, all in one shape. */
class RulePagesTest {
    private static final Path FOLDER = Path.of("docs/rules");
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Pattern EXAMPLE =
            Pattern.compile("(Bad|Good):\n\n~~~(?:markdown|json)\n(.*?)~~~", Pattern.DOTALL);

    /** What the examples of pages link to. */
    private static final List<LinkVerdict> VERDICTS = List.of(
            LinkVerdict.unasked("https://lovelace.dev/gone", Verdict.DEAD, "404 Not Found, asked twice"),
            LinkVerdict.unasked("https://lovelace.dev/blocked", Verdict.BLOCKED, "the server refuses: 403 Forbidden"),
            LinkVerdict.unasked("https://lovelace.dev/down", Verdict.UNREACHABLE, "no answer in time"),
            LinkVerdict.unasked(
                    "https://lovelace.dev/moved",
                    Verdict.REDIRECTED,
                    "found at another address",
                    Observations.NONE.withPermanentRedirect("https://lovelace.dev/blog")),
            LinkVerdict.unasked(
                    "https://lovelace.dev/soft",
                    Verdict.OK,
                    "found",
                    Observations.NONE.withSoftNotFound("Page not found")),
            LinkVerdict.unasked(
                    "http://lovelace.dev/plain",
                    Verdict.OK,
                    "found",
                    Observations.NONE.withHttpsAddress("https://lovelace.dev/plain")));

    static List<Rule> rules() {
        return Rules.all();
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(FOLDER.resolve(rule.page()));
    }

    @Test
    void areThereForRulesOnly() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"), rules().stream().map(Rule::page))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void beginWithWhatTheCodeSays(Rule rule) throws IOException {
        String severity =
                rule.severity().map(found -> "**" + found.key() + "**").orElse("off by default");
        String summary = rule.summary().substring(0, 1).toUpperCase(Locale.ROOT)
                + rule.summary().substring(1);
        assertThat(page(rule))
                .startsWith("# " + rule.id() + "\n\n" + severity + " · " + fixing(rule, "no fix") + "\n\n" + summary
                        + ".\n\n## What\n");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveTheSameParts(Rule rule) throws IOException {
        String options = rule.options().isEmpty() ? "" : "Options|";
        assertThat(EXAMPLE.matcher(page(rule))
                        .replaceAll("")
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .collect(Collectors.joining("|")))
                .isEqualTo("What|Why|How to fix|When to switch off|" + options + "Example");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void listTheOptionsWithTheirDefaults(Rule rule) throws IOException {
        assertThat(page(rule).lines().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(rule.options().stream()
                        .map(option ->
                                "| `" + option.name() + "` | " + preset(option) + " | " + option.meaning() + " |")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void showABadExampleThatIsFoundAndAGoodOneThatIsNot(Rule rule) throws IOException {
        Matcher example = EXAMPLE.matcher(page(rule));
        for (String kind : List.of("Bad", "Good")) {
            assertThat(example.find()).isTrue();
            assertThat(example.group(1)).isEqualTo(kind);
            assertThat(find(rule, example.group(2)).isEmpty()).as(kind).isEqualTo(kind.equals("Good"));
        }
    }

    private static List<Finding> find(Rule rule, String text) {
        var resume = new ResumeReader(LEXICON).read("resume.md", text.getBytes(StandardCharsets.UTF_8));
        Context context = Context.of(resume, LEXICON, LocalDate.of(2025, 6, 30))
                .withAssets(Photos.beside("photo-with-place.jpg", Photos.jpeg(true)))
                .withSite(Optional.of("https://lovelace.dev/cv/"), Optional.empty())
                .withLinks(VERDICTS.stream().collect(Collectors.toMap(LinkVerdict::url, verdict -> verdict)));
        if (rule.id().equals("contact/required-missing")) {
            context = context.withRequiredContacts(List.of("email", "phone"));
        }
        if (rule.id().equals("structure/translation-parity")) {
            context = context.withTwins(List.of(Sample.read("cv.md", "# Ada Example\n\n- +44 20 7946 0018\n")));
        }
        if (rule.readsOutput()) {
            context = rule.id().equals("ats/too-long") ? Prints.onShortPages(context, 6) : Prints.real(context);
        }
        String on = rule.severity().isPresent() ? "" : rule.id() + "=info";
        return new Linter(Configuration.parse(on))
                .lint(context).stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList();
    }

    @Test
    void areListedInTheIndex() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        assertThat(index.lines().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(rules().stream()
                        .map(rule -> "| [" + rule.id() + "](" + rule.page() + ") | "
                                + rule.severity().map(Severity::key).orElse("off") + " | " + fixing(rule, "–") + " | "
                                + rule.summary() + " |")
                        .toList());
        assertThat(index.lines().filter(line -> line.matches("## [a-z0-9]+")))
                .containsExactlyElementsOf(rules().stream()
                        .map(rule -> "## " + rule.group())
                        .distinct()
                        .toList());
    }

    @Test
    void linkToPagesThatExist() throws IOException {
        Pattern link = Pattern.compile("]\\(([^():#]+\\.md)\\)");
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                link.matcher(Files.readString(file)).results().forEach(target -> assertThat(
                                file.resolveSibling(target.group(1)))
                        .exists());
            }
        }
    }

    private static String fixing(Rule rule, String none) {
        String suffix = none.equals("–") ? "" : " fix";
        return switch (rule.fixing()) {
            case NONE -> none;
            case SAFE -> "safe" + suffix;
            case UNSAFE -> "unsafe" + suffix;
        };
    }

    private static String preset(Option option) {
        return option.preset().isEmpty() ? "none" : "`" + option.preset().replace("|", "\\|") + "`";
    }
}
