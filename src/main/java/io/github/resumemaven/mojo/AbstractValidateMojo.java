package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.report.TerminalReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
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
     * Validates once in a session, however many goals need it, and prints what was found.
     *
     * @throws UserFault when something is as bad as {@code failOn}
     */
    final void validated(List<SourceFile> sources) {
        Optional<Severity> limit = failOn();
        Validation.Settings settings = validationSettings();
        List<Object> key = List.of(
                rules == null ? "" : rules,
                requiredContacts,
                settings.language(),
                settings.region(),
                settings.url(),
                settings.domain(),
                settings.today(),
                settings.privately(),
                linkSettings(),
                output());
        Validation.Result result = shared("validation", sources, key, () -> {
            Lexicon lexicon = Lexicon.load();
            Validation.Result found =
                    new Validation(lexicon, linkAsking(lexicon, settings.region())).run(sources, settings);
            new Reports(output()).write(found);
            print(found);
            return found;
        });
        if (limit.isPresent() && result.fails(limit.get())) {
            throw new UserFault(Reports.failure(result, output(), base()));
        }
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

    private void print(Validation.Result result) {
        tell(result.findings());
        TerminalReport report = new TerminalReport(MavenStyle.of(System.getenv("NO_COLOR")));
        getLog().info(report.render(result.summary()));
        report.fixes(result.findings()).ifPresent(getLog()::info);
    }
}
