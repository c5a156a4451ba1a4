package io.github.resumemaven.report;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;

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
        help(finding)
                .ifPresent(help ->
                        out.append('\n').append(gutter).append(" = help: ").append(help));
        finding.fix().ifPresent(fix -> append(out, finding, fix, gutter));
        return out.toString();
    }

    /** Where the help is what the fix does, the fix says it and shows it. */
    static Optional<String> help(Finding finding) {
        return finding.help()
                .filter(help ->
                        finding.fix().map(Fix::title).filter(help::equals).isEmpty());
    }

    private static void append(StringBuilder out, Finding finding, Fix fix, String gutter) {
        out.append('\n')
                .append(gutter)
                .append(fix.safe() ? " = fix: " : " = fix, to be looked at: ")
                .append(fix.title());
        FixPreview preview = FixPreview.of(finding.source(), fix);
        preview.lines().forEach(line -> append(out, line, gutter));
        if (preview.more() > 0) {
            out.append('\n').append(gutter).append("   and ").append(count(preview.more(), "more line"));
        }
    }

    /** In the manner of rustc: what is new is underlined with plus signs. */
    private static void append(StringBuilder out, FixPreview.Line line, String gutter) {
        Span added = line.added().get(0);
        CodeFrame frame = CodeFrame.of(new SourceText("", line.text()), added);
        String digits = Integer.toString(line.number());
        String number = " ".repeat(Math.max(0, gutter.length() - digits.length())) + digits;
        out.append('\n').append((number + " + " + frame.line()).stripTrailing());
        // Of several places in a line, the signs under one would hide the others.
        if (!added.isEmpty() && line.added().size() == 1) {
            out.append('\n').append(gutter).append(" | ").append(" ".repeat(frame.margin()));
            out.append("+".repeat(frame.carets()));
        }
    }

    /** How many can be fixed, and by which command; empty if none can. */
    public Optional<String> fixes(List<Finding> findings, Commands commands) {
        long safe = findings.stream().filter(finding -> fixable(finding, true)).count();
        long unsafe =
                findings.stream().filter(finding -> fixable(finding, false)).count();
        if (safe + unsafe == 0) {
            return Optional.empty();
        }
        if (safe == 0) {
            return Optional.of(unsafe + " can be fixed, to be looked at: " + commands.of("fix", "-Dresume.fix.unsafe"));
        }
        return Optional.of(safe + " can be fixed: " + commands.of("fix")
                + (unsafe == 0 ? "" : " (with -Dresume.fix.unsafe " + unsafe + " more, to be looked at)"));
    }

    private static boolean fixable(Finding finding, boolean safe) {
        return finding.fix().filter(fix -> fix.safe() == safe).isPresent();
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
