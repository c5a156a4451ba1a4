package io.github.resumemaven.mojo;

import io.github.resumemaven.project.UserFault;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Maven's own site plugin takes part in {@code mvn site-deploy} of every packaging but ours. Without a site to deploy it
 * fails, after minutes, with a message that speaks of other things; so the first of our goals says it before.
 */
final class DefaultSite {
    private static final String SITE = "org.apache.maven.plugins:maven-site-plugin";
    private static final String OURS = "io.github.resumemaven:resume-maven-plugin";
    private static final List<String> SKIPS = List.of("maven.site.skip", "maven.site.deploy.skip");

    private DefaultSite() {}

    /** @throws UserFault when the session will come to a site plugin that can only fail */
    static void check(MavenProject project, MavenSession session) {
        boolean deploys = session.getGoals() != null && session.getGoals().contains("site-deploy");
        if (deploys && bindsOurDeploy(project) && bindsSiteDeploy(project) && hasNowhereToGo(project, session)) {
            throw new UserFault("mvn site-deploy would fail in " + project.getArtifactId() + ": Maven's own site plugin"
                    + " takes part in it and has no site to deploy. Silence it in the POM:\n"
                    + "  <properties>\n"
                    + "    <maven.site.skip>true</maven.site.skip>\n"
                    + "    <maven.site.deploy.skip>true</maven.site.deploy.skip>\n"
                    + "  </properties>\n"
                    + "or publish the résumé alone: mvn resume:deploy");
        }
    }

    private static boolean bindsOurDeploy(MavenProject project) {
        return executions(project, OURS).stream()
                .anyMatch(execution -> execution.getGoals().contains("deploy"));
    }

    private static boolean bindsSiteDeploy(MavenProject project) {
        return executions(project, SITE).stream()
                .anyMatch(execution -> execution.getGoals().contains("deploy")
                        && "site-deploy".equals(execution.getPhase())
                        && !skips(execution.getConfiguration()));
    }

    private static List<PluginExecution> executions(MavenProject project, String key) {
        return Optional.ofNullable(project.getPlugin(key))
                .filter(plugin -> !skips(plugin.getConfiguration()))
                .map(Plugin::getExecutions)
                .orElse(List.of());
    }

    private static boolean skips(Object configuration) {
        return configuration instanceof Xpp3Dom dom
                && (isTrue(dom.getChild("skip")) || isTrue(dom.getChild("skipDeploy")));
    }

    private static boolean isTrue(Xpp3Dom element) {
        return element != null && "true".equals(element.getValue());
    }

    private static boolean hasNowhereToGo(MavenProject project, MavenSession session) {
        boolean skipped = SKIPS.stream()
                .anyMatch(name -> Boolean.parseBoolean(session.getUserProperties()
                        .getProperty(name, project.getProperties().getProperty(name))));
        boolean hasSite = project.getDistributionManagement() != null
                && project.getDistributionManagement().getSite() != null;
        return !skipped && !hasSite;
    }
}
