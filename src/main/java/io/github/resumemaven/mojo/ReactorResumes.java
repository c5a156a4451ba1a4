package io.github.resumemaven.mojo;

import io.github.resumemaven.project.Sources;
import io.github.resumemaven.project.UserFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The résumé projects of a reactor, each of which publishes to a folder of its own. A reactor is all modules, also those
 * that {@code -pl} leaves out or that lie beside the one folder that Maven was started in: a project must not move on
 * the branch because of how much of it is built.
 */
final class ReactorResumes {
    private static final String KEY = "io.github.resumemaven:resume-maven-plugin";

    private final MavenProject project;
    private final MavenSession session;
    private final List<MavenProject> others = new ArrayList<>();
    private final boolean several;

    ReactorResumes(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
        List<MavenProject> all = all(session);
        for (MavenProject other : all) {
            boolean silent = isSet(other, "resume.deploy.skip") || isSet(other, "resume.skip");
            if (!other.equals(project) && hasResume(other) && !silent) {
                others.add(other);
            }
        }
        several = !others.isEmpty() || hasResumeBeside(all);
    }

    private static List<MavenProject> all(MavenSession session) {
        return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    }

    /**
     * Where a project publishes to on the branch.
     *
     * @param directory the folder; empty for the root
     * @param keep patterns of files that stay although the site lacks them
     */
    record Place(String directory, List<String> keep) {}

    /**
     * This project's place among the others.
     *
     * @param chosen the folder that the user named; empty: as {@link #directory} says
     * @param keep what the user wants to be kept
     * @throws UserFault when another project would publish to this very folder
     */
    Place place(Optional<String> chosen, List<String> keep) {
        String directory = directory(chosen);
        List<String> all = new ArrayList<>(keep);
        all.addAll(keep(directory));
        return new Place(directory, List.copyOf(all));
    }

    /** The folder of this project on the branch: the one that was chosen, else its artifactId beside others, else the root. */
    String directory(Optional<String> chosen) {
        return normal(chosen.orElse(several ? project.getArtifactId() : ""));
    }

    /**
     * What others publish below this project's folder.
     *
     * @throws UserFault when another project would publish to this very folder, and each would delete the other's files
     */
    List<String> keep(String directory) {
        List<String> keep = new ArrayList<>();
        for (MavenProject other : others) {
            String folder = normal(
                    setting(other, "resume.deploy.directory", "deployDirectory").orElse(other.getArtifactId()));
            boolean elsewhere = !same(other, "resume.deploy.repository", "deployRepository")
                    || !same(other, "resume.deploy.branch", "deployBranch");
            if (elsewhere) {
                continue;
            }
            if (folder.equals(directory)) {
                throw new UserFault("Both " + project.getId() + " and " + other.getId() + " would be published to "
                        + (folder.isEmpty() ? "the root" : "the folder " + folder)
                        + " of one branch, and each would delete the other's files. Set resume.deploy.directory in the"
                        + " <properties> of each, or leave it out: the default is the artifactId.");
            }
            if (directory.isEmpty() || folder.startsWith(directory + "/")) {
                keep.add(folder.substring(directory.isEmpty() ? 0 : directory.length() + 1) + "/**");
            }
        }
        return keep;
    }

    private boolean same(MavenProject other, String property, String element) {
        return setting(project, property, element).equals(setting(other, property, element));
    }

    private static boolean hasResume(MavenProject module) {
        return "resume".equals(module.getPackaging())
                || module.getProperties().containsKey("resume.source")
                || configured(module, "source").isPresent()
                || module.getBasedir() != null
                        && !Sources.usual(module.getBasedir().toPath()).isEmpty();
    }

    /** Started in one module's folder, Maven 3 knows the modules beside it by their parent's POM only. */
    private boolean hasResumeBeside(List<MavenProject> known) {
        Set<Path> folders = known.stream()
                .filter(other -> other.getBasedir() != null)
                .map(other -> other.getBasedir().toPath())
                .collect(Collectors.toSet());
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() == null) {
                return false;
            }
            Path base = parent.getBasedir().toPath();
            for (String module : parent.getModules()) {
                Path path = base.resolve(module).normalize();
                Path folder = Files.isRegularFile(path) ? path.getParent() : path;
                if (!folders.contains(folder) && !Sources.usual(folder).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As Maven does: the POM's configuration, then the command line, then the POM's properties. */
    private Optional<String> setting(MavenProject module, String property, String element) {
        return configured(module, element)
                .or(() -> Choices.text(session.getUserProperties().getProperty(property)))
                .or(() -> Choices.text(module.getProperties().getProperty(property)));
    }

    private static boolean isSet(MavenProject module, String property) {
        return Boolean.parseBoolean(module.getProperties().getProperty(property));
    }

    private static Optional<String> configured(MavenProject module, String element) {
        Plugin plugin = module.getPlugin(KEY);
        if (plugin == null || !(plugin.getConfiguration() instanceof Xpp3Dom configuration)) {
            return Optional.empty();
        }
        return Optional.ofNullable(configuration.getChild(element)).flatMap(child -> Choices.text(child.getValue()));
    }

    private static String normal(String directory) {
        return directory.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }
}
