package io.github.resumemaven.mojo;

import io.github.resumemaven.report.Commands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The commands to tell the user: with the prefix {@code resume} only where Maven resolves it. */
final class GoalCommands {
    private static final String PLUGIN = "io.github.resumemaven:resume-maven-plugin";

    private GoalCommands() {}

    static Commands of(MavenProject project, MavenSession session, MojoExecution execution) {
        String source = session.getUserProperties().getProperty(AbstractResumeMojo.SOURCE);
        List<String> settings = source == null ? List.of() : List.of("-D" + AbstractResumeMojo.SOURCE + "=" + source);
        String group = PLUGIN.substring(0, PLUGIN.indexOf(':'));
        boolean known = Stream.concat(project.getBuild().getPlugins().stream(), managed(project))
                        .anyMatch(each -> each.getKey().equals(PLUGIN))
                || session.getPluginGroups().contains(group);
        return new Commands(known ? "resume" : (PLUGIN + ":" + version(execution)).replaceFirst(":$", ""), settings);
    }

    /** The version of this plugin; empty where Maven does not tell. */
    static String version(MojoExecution execution) {
        return execution.getMojoDescriptor() == null
                        || execution.getMojoDescriptor().getPluginDescriptor() == null
                ? ""
                : execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    private static Stream<Plugin> managed(MavenProject project) {
        return Optional.ofNullable(project.getBuild().getPluginManagement()).stream()
                .flatMap(management -> management.getPlugins().stream());
    }
}
