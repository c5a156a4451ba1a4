package io.github.resumemaven.project;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.report.Commands;
import io.github.resumemaven.report.FileNames;
import io.github.resumemaven.report.FindingsJson;
import io.github.resumemaven.report.GitlabReport;
import io.github.resumemaven.report.HtmlReport;
import io.github.resumemaven.report.JunitReport;
import io.github.resumemaven.report.LinksJson;
import io.github.resumemaven.report.ReportFormat;
import io.github.resumemaven.report.SarifReport;
import io.github.resumemaven.report.Style;
import io.github.resumemaven.report.Summary;
import io.github.resumemaven.report.TerminalReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what was found to files, and says it in a sentence. */
public final class Reports {
    private static final String FOLDER = "reports/";

    private final OutputFolder output;
    private final Settings settings;

    /** @param output the output folder; reports go to {@code reports} in it */
    public Reports(Path output, Settings settings) {
        this.output = new OutputFolder(output);
        this.settings = settings;
    }

    /**
     * @param formats those that are written; of others, a file of an earlier run is removed
     * @param base the base folder, which the names of sources start from
     * @param limit the severity from which a finding fails the build; empty: none does
     * @param version of this plugin
     * @param today until when timelines are drawn
     */
    public record Settings(
            Set<ReportFormat> formats, Path base, Optional<Severity> limit, String version, LocalDate today) {}

    public void write(Validation.Result result) {
        for (ReportFormat format : ReportFormat.values()) {
            if (!settings.formats().contains(format)) {
                output.remove(FOLDER + format.fileName());
            }
        }
        for (ReportFormat format : settings.formats()) {
            write(format.fileName(), render(format, result));
        }
        write("links.json", Stream.of(new LinksJson().render(result.links())));
    }

    /** In parts: of ten thousand files, some reports have 100 MB. */
    private Stream<String> render(ReportFormat format, Validation.Result result) {
        return switch (format) {
            case JSON -> Stream.of(new FindingsJson().render(result.findings(), result.summary()));
            case SARIF -> Stream.of(new SarifReport(names(settings.base()), settings.version()).render(result.files()));
            case JUNIT -> new JunitReport(settings.limit()).parts(result.files());
            case HTML -> new HtmlReport(settings.today()).parts(result.files(), result.summary());
            case GITLAB -> Stream.of(new GitlabReport(names(settings.base())).render(result.files()));
        };
    }

    static FileNames names(Path base) {
        return FileNames.below(Repository.rootOf(base), base);
    }

    private void write(String name, Stream<String> parts) {
        output.write(FOLDER + name, parts);
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
    public static String failure(Validation.Result result, Path output, Settings settings, Commands commands) {
        TerminalReport report = new TerminalReport(Style.PLAIN);
        Optional<String> fixes = report.fixes(result.findings(), commands);
        // People read the page rather than the data.
        String where = Stream.of(ReportFormat.HTML, ReportFormat.JSON)
                .filter(settings.formats()::contains)
                .findFirst()
                .map(format -> output.resolve(FOLDER + format.fileName()))
                .map(file -> " and in "
                        + (file.startsWith(settings.base()) ? settings.base().relativize(file) : file))
                .orElse("");
        return report.render(result.summary()) + ": " + names(result.findings()) + ". Each is shown above" + where
                + ". "
                + fixes.map(command -> command + ". Mend the others and run: ").orElse("Mend them and run: ")
                + commands.of("validate");
    }
}
