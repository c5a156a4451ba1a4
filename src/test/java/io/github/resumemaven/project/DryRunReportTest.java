package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.publish.Changes;
import io.github.resumemaven.publish.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DryRunReportTest {

    private static String report(String message, String added) {
        Changes changes = new Changes(
                List.of(added), List.of("index.html"), List.of("resume.pdf"), List.of("old.html"), List.of("CNAME"));
        return DryRunReport.of(new Outcome.DryRun("gh-pages", Optional.empty(), message, changes));
    }

    @Test
    void showsTheMessageAndEachFileWithItsFate() {
        assertThat(report("Publish the résumé\n\nSource-Commit: unknown\n", "resume.json"))
                .isEqualTo(
                        """
                        Dry run, nothing pushed to gh-pages; would publish 3 files: 1 added, 1 changed, 1 deleted, 1 kept
                        The commit's message:
                            Publish the résumé

                            Source-Commit: unknown
                        The files:
                            added      resume.json
                            changed    index.html
                            deleted    old.html
                            unchanged  resume.pdf
                            kept       CNAME""");
    }

    @Test
    void aNameCannotPlayWithTheTerminal() {
        assertThat(report("Publish", "a\u001b[2J\nb")).contains("added      a?[2J?b");
    }
}
