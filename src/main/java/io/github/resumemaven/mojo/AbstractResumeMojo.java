package io.github.resumemaven.mojo;

import io.github.resumemaven.project.ForkPullRequest;
import io.github.resumemaven.project.MachineFault;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.Sources;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.report.Commands;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that work on résumés share: which files, whether to run at all, and how a failure is told. */
abstract class AbstractResumeMojo extends AbstractMojo {

    /** The property of {@link #source}. */
    static final String SOURCE = "resume.source";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * The résumé, or a folder of résumés. By default the folder <code>src/resume/</code>, else the first of
     * <code>resume.md</code>, <code>cv.md</code>, <code>简历.md</code>, <code>resume.json</code> and
     * <code>source/resume/index.md</code> in the base folder.
     */
    @Parameter(property = SOURCE)
    File source;

    /** The folder for everything that is written. By default <code>target/resume</code>. */
    @Parameter(property = "resume.outputDirectory")
    File outputDirectory;

    /** Whether to do nothing. */
    @Parameter(property = "resume.skip", defaultValue = "false")
    boolean skip;

    Map<String, String> environment = System.getenv();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: resume.skip is set.");
            return;
        }
        try {
            DefaultSite.check(project, session);
            List<SourceFile> sources = sources();
            if (!runs(sources)) {
                getLog().info("No résumé in this module; nothing to do.");
                return;
            }
            run(sources);
        } catch (UserFault e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (MachineFault e) {
            // Maven prints the message of the cause behind ours, and ours holds it already.
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Whether the goal can do its work where there is no résumé at all. */
    boolean needsResume() {
        return true;
    }

    private boolean runs(List<SourceFile> sources) {
        return !sources.isEmpty() || !needsResume() && modulesWithResume().isEmpty();
    }

    /** @param sources at least one, if the goal {@linkplain #needsResume needs} one */
    abstract void run(List<SourceFile> sources) throws MojoFailureException;

    /** The base folder: where the POM is, or without a POM the folder that Maven was started in. */
    final Path base() {
        return project.getFile() == null
                ? Path.of(session.getExecutionRootDirectory())
                : project.getBasedir().toPath();
    }

    /** Without a POM, Maven leaves {@code ${project.build.directory}} as it stands; so it is not asked then. */
    final Path output() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        Path target = project.getFile() == null
                ? base().resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return target.resolve("resume");
    }

    /** Whether the build is for a pull request from a fork, which is told: nothing is published then. */
    final boolean isOfFork() {
        Optional<String> notice = new ForkPullRequest(environment).notice();
        notice.ifPresent(getLog()::info);
        return notice.isPresent();
    }

    /** The name and version of this plugin. */
    final String generator() {
        return ("resume-maven-plugin " + version()).strip();
    }

    /** The commands to tell the user. */
    final Commands commands() {
        return GoalCommands.of(project, session, execution);
    }

    /** The version of this plugin; empty where Maven does not tell. */
    final String version() {
        return GoalCommands.version(execution);
    }

    /**
     * What a goal of this session made of the same files and settings, or makes now. Nothing is carried to the next
     * session: Maven keeps this map for one project and one session. Without Maven around it, there is no map.
     */
    @SuppressWarnings("unchecked")
    final <T> T shared(String name, List<SourceFile> sources, Object settings, Supplier<T> work) {
        Map<Object, Object> memory = getPluginContext();
        if (memory == null) {
            return work.get();
        }
        // Not computeIfAbsent: the work may remember something too.
        Object key = key(name, sources, settings);
        if (!memory.containsKey(key)) {
            memory.put(key, work.get());
        }
        return (T) memory.get(key);
    }

    /** What {@link #remember} was given last; empty if nothing was. */
    @SuppressWarnings("unchecked")
    final <T> Optional<T> earlier(String name, List<SourceFile> sources, Object settings) {
        Map<Object, Object> memory = getPluginContext();
        return memory == null ? Optional.empty() : Optional.ofNullable((T) memory.get(key(name, sources, settings)));
    }

    @SuppressWarnings("unchecked")
    final void remember(String name, List<SourceFile> sources, Object settings, Object value) {
        Map<Object, Object> memory = getPluginContext();
        if (memory != null) {
            memory.put(key(name, sources, settings), value);
        }
    }

    private Object key(String name, List<SourceFile> sources, Object settings) {
        return List.of(getClass().getPackageName(), name, SourceFile.state(sources), settings);
    }

    private List<SourceFile> sources() {
        if (source != null) {
            return Sources.named(base(), source.toPath());
        }
        List<SourceFile> found = Sources.usual(base());
        // A goal that a module inherits from its parent may find nothing to do; one that somebody asked for may not.
        boolean asked = execution.getSource() == MojoExecution.Source.CLI || "resume".equals(project.getPackaging());
        if (found.isEmpty() && asked && !runs(found)) {
            throw Sources.notFound(base(), modulesWithResume());
        }
        return found;
    }

    /** A goal that needs no POM runs once, in the folder that Maven was started in, and not in the modules below. */
    private List<String> modulesWithResume() {
        return session.getProjects().stream()
                .filter(module -> module.getBasedir() != null)
                .filter(module -> !Sources.usual(module.getBasedir().toPath()).isEmpty())
                .map(MavenProject::getArtifactId)
                .toList();
    }
}
