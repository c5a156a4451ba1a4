package io.github.resumemaven.build;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.RuleSettings;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.Sources;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.project.record.Settings;
import io.github.resumemaven.project.record.SiteRecord;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.report.ReportFormat;
import io.github.resumemaven.report.Style;
import io.github.resumemaven.report.TerminalReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a goal does, for {@link StartRecorder} to see which it needs. */
public final class StartRun {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private StartRun() {}

    /** @param goal {@code validate} or {@code generate}, which does nothing if nothing has changed */
    public static void run(String goal, Path resume, Path output) {
        Path folder = resume.toAbsolutePath().getParent();
        List<SourceFile> sources = Sources.named(folder, resume.toAbsolutePath());
        if (goal.equals("validate")) {
            validate(sources, folder, output);
        } else {
            generate(sources, folder, output);
        }
    }

    private static Configuration rules(Path folder) {
        return RuleSettings.of(List.of("default"), folder, "");
    }

    private static void validate(List<SourceFile> sources, Path folder, Path output) {
        Validation.Settings settings = new Validation.Settings(
                rules(folder),
                List.of("name", "email"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                List.of());
        Reports.Settings reporting = new Reports.Settings(
                EnumSet.of(ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.JUNIT, ReportFormat.HTML),
                folder,
                Optional.of(Severity.ERROR),
                "1",
                TODAY);
        Lexicon lexicon = Lexicon.load();
        Reports reports = new Reports(output, reporting);
        Validation.Result found =
                new Validation(lexicon, new ResumeReader(lexicon), LinkAsking.OFF).run(sources, settings);
        reports.write(found);
        TerminalReport terminal = new TerminalReport(Style.PLAIN);
        found.findings().forEach(terminal::render);
        terminal.render(found.summary());
    }

    private static void generate(List<SourceFile> sources, Path folder, Path output) {
        SiteRecord record = new SiteRecord(output, new Settings(sources, List.of("start"), List.of(), List.of()));
        if (record.unchanged().isPresent()) {
            return;
        }
        Generation.Settings settings = new Generation.Settings(
                EnumSet.of(Format.HTML),
                Optional.empty(),
                Optional.empty(),
                "default",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                rules(folder),
                TODAY,
                List.of(),
                Optional.empty());
        record.keep(new Generation(Lexicon.load()).run(sources, output, settings, found -> {}));
    }
}
