package io.github.resumemaven.mojo;

import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.report.Commands;
import io.github.resumemaven.report.RuleHelp;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Explains a rule: what it finds, why, how to fix it, when to switch it off. Without a name, lists all rules. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** The rule's id, such as <code>dates/overlap</code>. */
    @Parameter(property = "resume.rule")
    String rule;

    @Override
    public void execute() throws MojoFailureException {
        RuleHelp help = new RuleHelp(MavenStyle.of(System.getenv("NO_COLOR")));
        Commands commands = GoalCommands.of(project, session, execution);
        try {
            // On lines of its own, not behind the log's prefix.
            getLog().info("\n\n" + Choices.text(rule).map(help::page).orElseGet(help::table) + "\n");
        } catch (ConfigurationException e) {
            String end = e.getMessage().endsWith("?") ? " " : ". ";
            throw new MojoFailureException(e.getMessage() + end + "All are listed by: " + commands.of("explain"), e);
        }
        if (Choices.text(rule).isEmpty()) {
            getLog().info("One of them: " + commands.of("explain", "-Dresume.rule=<rule>"));
        }
    }
}
