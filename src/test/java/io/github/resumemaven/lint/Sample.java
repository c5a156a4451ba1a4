package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A résumé with the faults that one rule must find marked in it: {@code 2021 - ⟦2019⟧}. What is not marked must not be
 * found. {@code ⟦⟧} is an empty place. Read by the real reader, on 30 June 2025.
 */
public final class Sample {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private final Rule rule;
    private final Map<String, LinkVerdict> links = new HashMap<>();
    private String settings = "";
    private UnaryOperator<Context> context = UnaryOperator.identity();

    private Sample(Rule rule) {
        this.rule = rule;
    }

    /** Samples of a rule, which is switched on as a warning if it is off by default. */
    public static Sample of(String id) {
        Sample sample = new Sample(Rules.get(id));
        return sample.rule.severity().isEmpty() ? sample.with(id + "=warning") : sample;
    }

    /** A file as the real reader reads it. */
    public static Resume read(String name, String text) {
        return new ResumeReader(LEXICON).read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Entries of {@code resume.rules}. */
    public Sample with(String configuration) {
        settings += "," + configuration;
        return this;
    }

    public Sample in(UnaryOperator<Context> change) {
        UnaryOperator<Context> before = context;
        context = old -> change.apply(before.apply(old));
        return this;
    }

    /** What the link checker is to have said. */
    public Sample link(LinkVerdict verdict) {
        links.put(verdict.url(), verdict);
        return in(old -> old.withLinks(links));
    }

    public Sample link(String url, Verdict verdict, String reason) {
        return link(LinkVerdict.unasked(url, verdict, reason));
    }

    /** Checks that the rule finds the marked places and no other; returns what it found. */
    public Findings finds(String marked) {
        Marked sample = Marked.of(marked);
        List<Finding> found = run(sample.text);
        assertThat(found.stream().map(finding -> sample.show(finding.span())))
                .as(
                        "places found by %s, with what it said: %s",
                        rule, found.stream().map(Finding::message).toList())
                .containsExactlyElementsOf(
                        sample.spans.stream().map(sample::show).toList());
        return new Findings(sample.text, found);
    }

    /** Checks that the rule finds nothing. */
    public void passes(String text) {
        assertThat(text).doesNotContain("⟦");
        finds(text);
    }

    private List<Finding> run(String text) {
        Resume resume = read("resume.md", text);
        Linter linter = new Linter(Configuration.parse(settings));
        return linter.lint(context.apply(Context.of(resume, LEXICON, TODAY))).stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    /** What was found in a sample. */
    public record Findings(String text, List<Finding> all) {
        /** Checks the message of each. */
        public Findings saying(String... messages) {
            assertThat(all.stream().map(Finding::message)).containsExactly(messages);
            return this;
        }

        /** Checks how much each matters. */
        public Findings as(Severity... severities) {
            assertThat(all.stream().map(Finding::severity)).containsExactly(severities);
            return this;
        }

        /** Checks what the text is once all safe fixes are applied. */
        public Findings safelyFixedTo(String expected) {
            return fixedTo(true, expected);
        }

        /** Checks what the text is once all fixes are applied, the unsafe ones too. */
        public Findings fixedTo(String expected) {
            return fixedTo(false, expected);
        }

        private Findings fixedTo(boolean safeOnly, String expected) {
            List<Edit> edits = new ArrayList<>();
            all.stream()
                    .flatMap(finding -> finding.fix().stream())
                    .filter(fix -> fix.safe() || !safeOnly)
                    .forEach(fix -> edits.addAll(fix.edits()));
            edits.sort((a, b) -> Integer.compare(b.span().start(), a.span().start()));
            StringBuilder fixed = new StringBuilder(text);
            edits.forEach(edit -> fixed.replace(edit.span().start(), edit.span().end(), edit.replacement()));
            assertThat(fixed.toString()).isEqualTo(expected);
            return this;
        }

        /** Checks that nothing offers a fix. */
        public Findings withoutFix() {
            assertThat(all.stream().flatMap(finding -> finding.fix().stream())).isEmpty();
            return this;
        }
    }

    private record Marked(String text, List<Span> spans) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (char c : marked.toCharArray()) {
                if (c == '⟦') {
                    open.push(text.length());
                } else if (c == '⟧') {
                    spans.add(new Span(open.pop(), text.length()));
                } else {
                    text.append(c);
                }
            }
            return new Marked(text.toString(), spans);
        }

        /** A place with what surrounds it, for messages of failed tests. */
        String show(Span span) {
            int from = Math.max(0, span.start() - 12);
            int to = Math.min(text.length(), span.end() + 12);
            return span.start() + ": " + text.substring(from, span.start()) + "⟦"
                    + text.substring(span.start(), span.end()) + "⟧" + text.substring(span.end(), to);
        }
    }
}
