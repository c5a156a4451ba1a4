package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class LinterTest {
    private static final Lexicon LEXICON = Lexicon.load();

    private static Context context(String text) {
        var resume = new ResumeReader(LEXICON).read("me.md", text.getBytes(StandardCharsets.UTF_8));
        return Context.of(resume, LEXICON, LocalDate.of(2025, 6, 30));
    }

    private static Rule rule(String id, BiConsumer<Context, Report> check) {
        return new Rule(id, Optional.of(Severity.WARNING), Rule.Fixing.NONE, "a test") {
            @Override
            public void check(Context context, Report report) {
                check.accept(context, report);
            }
        };
    }

    private static List<Finding> lint(Rule... rules) {
        return new Linter(Configuration.DEFAULT, List.of(rules)).lint(context("# Ada Example\n\nText\n"));
    }

    @Test
    void sortsFindingsByPlace() {
        List<Finding> found = lint(
                rule("b/late", (context, report) -> report.at(new Span(5, 6), "x")),
                rule("a/early", (context, report) -> {
                    report.at(new Span(7, 8), "x");
                    report.at(new Span(0, 1), "x");
                }));
        assertThat(found.stream().map(finding -> finding.span().start())).containsExactly(0, 5, 7);
    }

    @Test
    void dropsTheSecondFindingOfARuleOnOneSpan() {
        List<Finding> found = lint(
                rule("a/a", (context, report) -> {
                    report.at(new Span(0, 1), "first");
                    report.at(new Span(0, 1), "second");
                }),
                rule("b/b", (context, report) -> report.at(new Span(0, 1), "other rule")));
        assertThat(found.stream().map(Finding::message)).containsExactly("first", "other rule");
    }

    @Test
    void stampsTheConfiguredSeverity() {
        List<Finding> found =
                new Linter(Configuration.parse("contact/name-missing=info")).lint(context("## Work\n\nText\n"));
        assertThat(found.stream().filter(finding -> finding.rule().equals("contact/name-missing")))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void lowersASeverityButNeverRaisesIt() {
        BiConsumer<Context, Report> check =
                (context, report) -> report.at(new Span(0, 1), "x").atMost(Severity.ERROR);
        assertThat(lint(rule("a/a", check))).extracting(Finding::severity).containsExactly(Severity.WARNING);
        check = (context, report) -> report.at(new Span(0, 1), "x").atMost(Severity.INFO);
        assertThat(lint(rule("a/a", check))).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void namesTheRuleThatBreaksAndTheFile() {
        assertThatThrownBy(() -> lint(rule("a/broken", (context, report) -> {
                    throw new IllegalStateException("oh");
                })))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("a/broken")
                .hasMessageContaining("me.md")
                .hasMessageContaining("-Dresume.rules=a/broken=off")
                .hasRootCauseMessage("oh");
    }

    @Test
    void refusesAPlaceOutsideOfTheFile() {
        assertThatThrownBy(() -> lint(rule("a/a", (context, report) -> report.at(new Span(0, 999), "x"))))
                .isInstanceOf(RuleFailure.class);
    }

    @Test
    void asksNoRuleThatHasNothingToLookAt() {
        assertThat(new Linter(Configuration.parse("links/dead=error"))
                        .lint(context("# Ada Example\n\n<https://resume.test-site.dev>\n")))
                .noneMatch(finding -> finding.rule().equals("links/dead"));
    }
}
