package io.github.resumemaven.mojo;

import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.report.RuleHelp;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule: what it finds, why, how to fix it, when to switch it off. Without a name, lists all rules. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The rule's id, such as <code>dates/overlap</code>. */
    @Parameter(property = "resume.rule")
    String rule;

    @Override
    public void execute() throws MojoFailureException {
        RuleHelp help = new RuleHelp(MavenStyle.of(System.getenv("NO_COLOR")));
        try {
            // On lines of its own, not behind the log's prefix.
            getLog().info("\n\n" + Choices.text(rule).map(help::page).orElseGet(help::table) + "\n");
        } catch (ConfigurationException e) {
            String end = e.getMessage().endsWith("?") ? " " : ". ";
            throw new MojoFailureException(e.getMessage() + end + "All are listed by: mvn resume:explain", e);
        }
        if (Choices.text(rule).isEmpty()) {
            getLog().info("One of them: mvn resume:explain -Dresume.rule=<rule>");
        }
    }
}
