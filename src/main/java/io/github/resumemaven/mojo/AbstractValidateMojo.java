package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.project.Reports;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.report.TerminalReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals that validate share. */
abstract class AbstractValidateMojo extends AbstractRulesMojo {
    private static final String NEVER = "never";

    /** The severity from which a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>never</code>. */
    @Parameter(property = "resume.failOn", defaultValue = "error")
    String failOn;

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
                settings.today(),
                links,
                linksAllowPrivateHosts,
                output());
        Validation.Result result = shared("validation", sources, key, () -> {
            Lexicon lexicon = Lexicon.load();
            Validation.Result found = new Validation(lexicon, linkAsking(lexicon)).run(sources, settings);
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
        report.fixes(result.findings()).ifPresent(getLog()::info);
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
