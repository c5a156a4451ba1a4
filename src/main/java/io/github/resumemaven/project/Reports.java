package io.github.resumemaven.project;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.report.FindingsJson;
import io.github.resumemaven.report.LinksJson;
import io.github.resumemaven.report.Style;
import io.github.resumemaven.report.Summary;
import io.github.resumemaven.report.TerminalReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found to files, and says it in a sentence. */
public final class Reports {
    private static final String FOLDER = "reports/";
    private static final String RULE_PAGES = "https://github.com/resumemaven/resume-maven-plugin/blob/main/docs/rules/";

    private final OutputFolder output;

    /** @param output the output folder; reports go to {@code reports} in it */
    public Reports(Path output) {
        this.output = new OutputFolder(output);
    }

    public void write(Validation.Result result) {
        FindingsJson findings = new FindingsJson(rule -> RULE_PAGES + rule + ".md");
        write("findings.json", findings.render(result.findings(), result.summary()));
        write("links.json", new LinksJson().render(result.links()));
    }

    private void write(String name, String text) {
        output.write(FOLDER + name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a site was not written: the file, the count and what to do next. */
    public static String unwritten(List<Finding> findings) {
        Summary summary = Summary.of(findings, files(findings));
        return "Nothing was written: " + new TerminalReport(Style.PLAIN).render(summary) + ": " + names(findings)
                + ", shown above. Mend them, or let them pass with -Dresume.failOn=never or with resume.rules.";
    }

    private static int files(List<Finding> findings) {
        return (int) findings.stream().map(Finding::source).distinct().count();
    }

    private static String names(List<Finding> findings) {
        String first = findings.get(0).source().name();
        return files(findings) == 1 ? first : first + " and " + (files(findings) - 1) + " more";
    }

    /** Why the build fails: the file, the count and what to do next. */
    public static String failure(Validation.Result result, Path output, Path base) {
        Path report = output.resolve(FOLDER + "findings.json");
        Path shown = report.startsWith(base) ? base.relativize(report) : report;
        return new TerminalReport(Style.PLAIN).render(result.summary()) + ": " + names(result.findings())
                + ". Each is shown above and in " + shown + ". Mend them and run: mvn resume:validate";
    }
}
