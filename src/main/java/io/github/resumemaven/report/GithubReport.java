package io.github.resumemaven.report;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * What GitHub Actions shows beside the lines of a change and on the page of a run (GitHub docs, "Workflow commands for
 * GitHub Actions"). It shows ten annotations of a kind for a step and drops the rest without a word.
 */
public final class GithubReport {
    private static final int OF_A_KIND = 10;
    private static final int ROWS = 200;

    private final FileNames names;

    public GithubReport(FileNames names) {
        this.names = names;
    }

    /** Commands for the standard output, each a line: the worst first, and one that counts those left out. */
    public String annotations(List<Checked> files) {
        List<Finding> findings = worstFirst(files);
        List<Finding> shown = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            // The line that counts is a notice too.
            int room = severity == Severity.INFO ? OF_A_KIND - 1 : OF_A_KIND;
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .limit(room)
                    .forEach(shown::add);
        }
        StringBuilder out = new StringBuilder();
        shown.forEach(finding -> out.append(command(finding)).append('\n'));
        int rest = findings.size() - shown.size();
        if (rest > 0) {
            out.append("::notice title=resume-maven-plugin::")
                    .append(TerminalReport.count(rest, "more finding"))
                    .append(": see the summary of this run, or its log\n");
        }
        return out.toString();
    }

    private static List<Finding> worstFirst(List<Checked> files) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    private String command(Finding finding) {
        Position start = finding.source().position(finding.span().start());
        Position end = finding.source().position(finding.span().end());
        String kind = finding.severity() == Severity.INFO
                ? "notice"
                : finding.severity().key();
        // Columns are drawn within one line only.
        String columns = start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : "";
        return "::" + kind + " file=" + property(names.path(finding.source().name())) + ",line=" + start.line()
                + ",endLine=" + end.line() + columns + ",title=" + property(finding.rule()) + "::"
                + data(finding.message()
                        + finding.help().map(help -> "\n" + help).orElse(""));
    }

    /** Markdown for the file that {@code GITHUB_STEP_SUMMARY} names. */
    public String summary(List<Checked> files, Summary summary) {
        StringBuilder out = new StringBuilder("### Résumé: ")
                .append(new TerminalReport(Style.PLAIN).render(summary))
                .append("\n\n");
        List<Finding> findings = worstFirst(files);
        if (findings.isEmpty()) {
            return out.toString();
        }
        out.append("| | place | finding | rule |\n|---|---|---|---|\n");
        findings.stream().limit(ROWS).forEach(finding -> {
            Position at = finding.source().position(finding.span().start());
            String place = names.path(finding.source().name()) + ":" + at.line() + ":" + at.column();
            out.append("| " + finding.severity().key() + " | " + cell(place) + " | " + cell(finding.message())
                    + finding.help().map(help -> "; " + cell(help)).orElse("") + " | [" + finding.rule() + "]("
                    + RulePages.address(finding.rule()) + ") |\n");
        });
        if (findings.size() > ROWS) {
            out.append("\nand ").append(findings.size() - ROWS).append(" more\n");
        }
        return out.append('\n').toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String cell(String text) {
        return Markup.escape(text).replace("\n", " ").replaceAll("[\\\\|`*_\\[\\]~]", "\\\\$0");
    }
}
