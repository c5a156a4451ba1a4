package io.github.resumemaven.mojo;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.project.LinkAsking;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.Validation;
import io.github.resumemaven.project.fix.FixReport;
import io.github.resumemaven.project.fix.FixedFile;
import io.github.resumemaven.project.fix.Fixing;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes the fixes that rules offer for what they find in each résumé, and says what is left to its author. */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends AbstractValidateMojo {

    /** Whether fixes that the author should look at are made too. Links are asked about only then. */
    @Parameter(property = "resume.fix.unsafe", defaultValue = "false")
    boolean fixUnsafe;

    /** Whether to change nothing, and show what would be changed as a unified diff. */
    @Parameter(property = "resume.fix.dryRun", defaultValue = "false")
    boolean fixDryRun;

    @Override
    void run(List<SourceFile> sources) {
        Lexicon lexicon = Lexicon.load();
        Validation.Settings settings = validationSettings();
        // No safe fix depends on what a server says.
        LinkAsking asking = fixUnsafe ? linkAsking(lexicon, settings.region()) : LinkAsking.OFF;
        UnaryOperator<Validation.Result> accepted = baseline("validate", false)
                .<UnaryOperator<Validation.Result>>map(
                        file -> found -> file.apply(found).result())
                .orElse(UnaryOperator.identity());
        List<FixedFile> files = new Fixing(lexicon, asking, accepted).run(sources, settings, fixUnsafe);
        FixReport report = new FixReport(files, fixUnsafe, commands());
        if (fixDryRun) {
            report.writeDiff(output()).ifPresent(getLog()::info);
        } else {
            files.forEach(file -> file.write(commands()));
        }
        report.lines(fixDryRun).forEach(getLog()::info);
    }
}
