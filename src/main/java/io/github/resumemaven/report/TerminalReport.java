package io.github.resumemaven.report;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.model.Position;

/** Findings as a person reads them on a terminal: place, source line, carets under exactly the fault, help. */
public final class TerminalReport {
    private final Style style;

    public TerminalReport(Style style) {
        this.style = style;
    }

    /** A finding as several lines, without a line end at the end. */
    public String render(Finding finding) {
        Position start = finding.source().position(finding.span().start());
        CodeFrame frame = CodeFrame.of(finding.source(), finding.span());
        String number = Integer.toString(start.line());
        String gutter = " ".repeat(number.length());
        StringBuilder out = new StringBuilder();
        out.append(style.severity(finding.severity(), finding.severity().key() + "[" + finding.rule() + "]"))
                .append(": ")
                .append(style.strong(finding.message()))
                .append('\n');
        out.append(gutter)
                .append("--> ")
                .append(finding.source().name())
                .append(':')
                .append(start.line())
                .append(':')
                .append(start.column())
                .append('\n');
        out.append(gutter).append(" |\n");
        out.append(number).append(" | ").append(frame.line()).append('\n');
        out.append(gutter)
                .append(" | ")
                .append(" ".repeat(frame.margin()))
                .append(style.severity(finding.severity(), "^".repeat(frame.carets())));
        if (frame.lastLine() > start.line()) {
            out.append(" to line ").append(frame.lastLine());
        }
        finding.help()
                .ifPresent(help ->
                        out.append('\n').append(gutter).append(" = help: ").append(help));
        finding.fix().ifPresent(fix -> out.append('\n')
                .append(gutter)
                .append(fix.safe() ? " = fix: " : " = fix, to be looked at: ")
                .append(fix.title()));
        return out.toString();
    }

    /** One line that counts: {@code 2 errors, 1 warning in 3 files}. */
    public String render(Summary summary) {
        if (summary.findings() == 0) {
            return "no findings in " + count(summary.files(), "file");
        }
        StringBuilder out = new StringBuilder();
        append(out, summary.errors(), "error");
        append(out, summary.warnings(), "warning");
        append(out, summary.infos(), "info");
        return out + " in " + count(summary.files(), "file");
    }

    private static void append(StringBuilder out, int number, String noun) {
        if (number > 0) {
            out.append(out.isEmpty() ? "" : ", ").append(count(number, noun));
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
