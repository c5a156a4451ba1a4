package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.report.TerminalReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that validate share. */
abstract class AbstractValidateMojo extends AbstractLinkMojo {
    private static final String NEVER = "never";

    /**
     * Which rules run, how much they matter and with which options: <code>dates/gap=warning(months=3), typo/*=off</code>.
     * Later entries win.
     */
    @Parameter(property = "resume.rules", defaultValue = "")
    String rules;

    /** The severity from which a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>never</code>. */
    @Parameter(property = "resume.failOn", defaultValue = "error")
    String failOn;

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

    /** The day that counts as today, such as <code>2026-01-31</code>, for runs that must not depend on the clock. */
    @Parameter(property = "resume.today")
    String today;

    /**
     * Validates once in a session, however many goals need it, and prints what was found.
     *
     * @throws UserFault when something is as bad as {@code failOn}
     */
    final void validated(List<SourceFile> sources) {
        Optional<Severity> limit = failOn();
        Validation.Settings settings = new Validation.Settings(
                configuration(),
                requiredContacts,
                Choices.language("resume.lang", lang),
                Choices.text(region).map(code -> code.toUpperCase(Locale.ROOT)),
                Choices.date("resume.today", today));
        List<Object> key = List.of(
                rules == null ? "" : rules,
                requiredContacts,
                settings.language(),
                settings.region(),
                settings.today(),
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

    private void print(Validation.Result result) {
        TerminalReport report = new TerminalReport(MavenStyle.of(System.getenv("NO_COLOR")));
        for (Finding finding : result.findings()) {
            // An empty line sets each apart from the next.
            String text = report.render(finding) + '\n';
            switch (finding.severity()) {
                case ERROR -> getLog().error(text);
                case WARNING -> getLog().warn(text);
                case INFO -> getLog().info(text);
            }
        }
        getLog().info(report.render(result.summary()));
    }

    private Configuration configuration() {
        try {
            return rules == null ? Configuration.DEFAULT : Configuration.parse(rules);
        } catch (ConfigurationException e) {
            throw new UserFault("resume.rules: " + e.getMessage(), e);
        }
    }

    /** Empty: whatever is found. */
    private Optional<Severity> failOn() {
        List<String> names = Stream.concat(Arrays.stream(Severity.values()).map(Severity::key), Stream.of(NEVER))
                .toList();
        String name = Choices.oneOf("resume.failOn", failOn, names);
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.key().equals(name))
                .findFirst();
    }
}
