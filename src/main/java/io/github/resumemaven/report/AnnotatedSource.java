package io.github.resumemaven.report;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A source in HTML, line by line, with each finding below its line and the fault marked in it. */
final class AnnotatedSource {
    private final SourceText source;
    private final String language;
    private final List<Finding> findings;
    private final String id;
    private final StringBuilder out = new StringBuilder();

    /** @param id what the ids of its lines begin with */
    AnnotatedSource(Checked file, String id) {
        this.source = file.source();
        this.language = file.language().toLanguageTag();
        this.findings = file.findings();
        this.id = id;
    }

    String render() {
        Map<Integer, List<Finding>> byLine = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> source.position(finding.span().start()).line(), TreeMap::new, Collectors.toList()));
        // A text that ends in a line end has no further line.
        int last = source.line(source.lines()).isEmpty() && !byLine.containsKey(source.lines())
                ? source.lines() - 1
                : source.lines();
        out.append("<div class=\"source\" lang=\"" + language + "\">\n");
        for (int number = 1; number <= last; number++) {
            out.append("<div class=\"line\" id=\"" + id + number + "\"><a href=\"#" + id + number + "\">" + number
                    + "</a><code>");
            appendLine(source.line(number));
            out.append("</code></div>\n");
            byLine.getOrDefault(number, List.of()).forEach(this::append);
        }
        return out.append("</div>\n").toString();
    }

    private void appendLine(Span line) {
        List<Finding> here = touching(line);
        if (here.isEmpty()) {
            out.append(visible(source.text(line)));
            return;
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Finding finding : here) {
            cuts.add(Math.max(line.start(), finding.span().start()));
            cuts.add(Math.min(line.end(), finding.span().end()));
        }
        int from = line.start();
        for (int cut : cuts) {
            if (cut > from) {
                append(new Span(from, cut), here);
            }
            appendMissing(cut, here);
            from = cut;
        }
    }

    private List<Finding> touching(Span line) {
        List<Finding> here = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.span().start() <= line.end()
                    && line.start() <= finding.span().end()) {
                here.add(finding);
            }
        }
        return here;
    }

    private void append(Span piece, List<Finding> here) {
        Optional<Severity> worst = here.stream()
                .filter(finding -> finding.span().contains(piece))
                .map(Finding::severity)
                .min(Severity::compareTo);
        String text = visible(source.text(piece));
        out.append(worst.map(severity -> "<mark class=\"" + severity.key() + "\">" + text + "</mark>")
                .orElse(text));
    }

    private void appendMissing(int place, List<Finding> here) {
        here.stream()
                .filter(finding -> finding.span().equals(Span.at(place)))
                .map(Finding::severity)
                .min(Severity::compareTo)
                .ifPresent(severity -> out.append("<mark class=\"missing " + severity.key() + "\"></mark>"));
    }

    private void append(Finding finding) {
        String severity = finding.severity().key();
        out.append("<div class=\"finding " + severity + "\" lang=\"en\"><p><b>" + severity + "</b> "
                + Markup.escape(finding.message()) + " <a href=\"" + RulePages.address(finding.rule()) + "\">"
                + finding.rule() + "</a></p>");
        TerminalReport.help(finding).ifPresent(help -> out.append("<p>help: " + Markup.escape(help) + "</p>"));
        finding.fix().ifPresent(fix -> {
            out.append("<p>" + (fix.safe() ? "fix: " : "fix, to be looked at: ") + Markup.escape(fix.title()) + "</p>");
            FixPreview.of(source, fix).lines().forEach(this::append);
        });
        out.append("</div>\n");
    }

    private void append(FixPreview.Line line) {
        out.append("<div class=\"line\"><span>" + line.number() + " +</span><code>");
        int from = 0;
        for (Span added : line.added()) {
            out.append(visible(line.text().substring(from, added.start())));
            out.append("<ins>" + visible(line.text().substring(added.start(), added.end())) + "</ins>");
            from = added.end();
        }
        out.append(visible(line.text().substring(from)) + "</code></div>");
    }

    /** With names for what cannot be seen or makes a line read other than it is. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\t' && CodeFrame.steersTerminal(c)) {
                out.append(Markup.escape(text.substring(from, i)));
                out.append("<span class=\"sign\">U+"
                        + HexFormat.of().withUpperCase().toHexDigits(c) + "</span>");
                from = i + 1;
            }
        }
        return out.append(Markup.escape(text.substring(from))).toString();
    }
}
