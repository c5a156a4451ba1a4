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

    /**
     * @param name of a goal
     */
    public static void run(String name, Path resume, Path output) {
        Path folder = resume.toAbsolutePath().getParent();
        List<SourceFile> sources = Sources.named(folder, resume.toAbsolutePath());
        Configuration rules = RuleSettings.of(List.of("default"), folder, "");
        if (name.equals("validate")) {
            validate(sources, rules, folder, output);
        } else {
            generate(sources, rules, output);
        }
    }

    private static void validate(List<SourceFile> sources, Configuration rules, Path folder, Path output) {
        Validation.Settings settings = new Validation.Settings(
                rules,
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

    private static void generate(List<SourceFile> sources, Configuration rules, Path output) {
        Generation.Settings settings = new Generation.Settings(
                EnumSet.of(Format.HTML),
                Optional.empty(),
                Optional.empty(),
                "default",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                rules,
                TODAY,
                List.of(),
                Optional.empty());
        SiteRecord record = new SiteRecord(output, new Settings(sources, List.of("start"), List.of(), List.of()));
        if (record.unchanged().isPresent()) {
            throw new IllegalStateException(output + " is no empty folder");
        }
        record.keep(new Generation(Lexicon.load()).run(sources, output, settings, found -> {}));
    }
}
