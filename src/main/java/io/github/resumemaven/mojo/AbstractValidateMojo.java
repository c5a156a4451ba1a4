package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.BaselineFile;
import io.github.resumemaven.project.GithubActions;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.report.ReportFormat;
import io.github.resumemaven.report.TerminalReport;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that validate share. */
abstract class AbstractValidateMojo extends AbstractLinkMojo {
    /**
     * What a reader must be able to reach the person by: of <code>name</code>, <code>email</code>, <code>phone</code>,
     * <code>url</code>, <code>location</code>, and names of networks such as <code>GitHub</code>.
     */
    @Parameter(property = "resume.requiredContacts", defaultValue = "name,email")
    List<String> requiredContacts;

    /**
     * The country, as two letters of ISO 3166-1, in which phone numbers without a country code are dialled. By default
     * that of the résumé's language, where there is one.
     */
    @Parameter(property = "resume.region")
    String region;

    /**
     * The reports that are written to <code>reports</code> in the output folder, of <code>json</code>, <code>sarif</code>,
     * <code>junit</code>, <code>html</code> and <code>gitlab</code>.
     */
    @Parameter(property = "resume.reports", defaultValue = "json,sarif,junit,html")
    List<String> reports;

    /**
     * Validates once in a session, however many goals need it, and prints what was found.
     *
     * @return what was found, none of it as bad as {@code failOn}
     * @throws UserFault when something is as bad as {@code failOn}
     */
    final Validation.Result validated(List<SourceFile> sources) {
        Optional<Severity> limit = failOn();
        Validation.Settings settings = validationSettings();
        Reports.Settings reporting = reporting(limit, settings.today());
        List<Object> key = List.of(
                rules == null ? "" : rules,
                preset,
                Optional.ofNullable(baseline),
                baselineWrite,
                requiredContacts,
                settings.language(),
                settings.region(),
                settings.url(),
                settings.domain(),
                settings.today(),
                settings.privately(),
                linkSettings(),
                reporting,
                output());
        Validation.Result result = shared("validation", sources, key, () -> {
            Lexicon lexicon = Lexicon.load();
            Reports writing = new Reports(output(), reporting);
            Validation validation =
                    new Validation(lexicon, new ResumeReader(lexicon), linkAsking(lexicon, settings.region()));
            Validation.Result found = accepted(validation.run(sources, settings));
            writing.write(found);
            print(found);
            GithubActions.of(environment).ifPresent(actions -> actions.tell(found, base()));
            return found;
        });
        if (limit.isPresent() && result.fails(limit.get())) {
            throw new UserFault(Reports.failure(result, output(), reporting, commands()));
        }
        return result;
    }

    /** A setting of another goal, where it stands for all goals: on the command line or in the POM's properties. */
    private Optional<String> property(String name) {
        Properties user = session.getUserProperties() == null ? new Properties() : session.getUserProperties();
        return Choices.text(user.getProperty(name))
                .or(() -> Choices.text(project.getProperties().getProperty(name)));
    }

    /** @throws UserFault when a setting can't be read */
    final Validation.Settings validationSettings() {
        return new Validation.Settings(
                configuration(),
                requiredContacts,
                Choices.language("resume.lang", lang),
                Choices.text(region).map(code -> code.toUpperCase(Locale.ROOT)),
                Choices.text(url),
                property("resume.deploy.cname"),
                Choices.date("resume.today", today),
                List.copyOf(privateKinds));
    }

    /** What is left once the baseline is taken out. */
    private Validation.Result accepted(Validation.Result found) {
        Optional<BaselineFile> accepting = baseline("validate", baselineWrite);
        if (accepting.isEmpty()) {
            return found;
        }
        BaselineFile.Applied applied = accepting.get().apply(found);
        applied.note().ifPresent(getLog()::info);
        applied.stale().ifPresent(getLog()::warn);
        return applied.result();
    }

    private Reports.Settings reporting(Optional<Severity> limit, LocalDate until) {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        for (String name : reports) {
            chosen.add(ReportFormat.of(Choices.oneOf("resume.reports", name, ReportFormat.keys()))
                    .orElseThrow());
        }
        return new Reports.Settings(chosen, base(), limit, version(), until);
    }

    private void print(Validation.Result result) {
        tell(result.findings());
        TerminalReport report = new TerminalReport(MavenStyle.of(System.getenv("NO_COLOR")));
        if (result.unasked() > 0) {
            getLog().warn(result.unasked() + " of " + result.links().size()
                    + " links were not asked: the time for all of them, "
                    + linksBudget + ", was used up. Run again, since what was found alive is remembered, or set"
                    + " resume.links.budget.");
        }
        getLog().info(report.render(result.summary()));
        report.fixes(result.findings(), commands()).ifPresent(getLog()::info);
    }
}
