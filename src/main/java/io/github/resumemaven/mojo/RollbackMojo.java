package io.github.resumemaven.mojo;

import io.github.resumemaven.project.Destination;
import io.github.resumemaven.project.DryRunReport;
import io.github.resumemaven.project.Restoration;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.publish.Outcome;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** Puts an earlier published state back as a new commit. Lists the last ten first; without a choice it only lists. */
@Mojo(name = "rollback", requiresProject = false, threadSafe = true)
public final class RollbackMojo extends AbstractResumeMojo {

    /** The state to go back to: how many steps (<code>1</code> is the one before the present), or the id of its commit. */
    @Parameter(property = "resume.rollback.to")
    String rollbackTo;

    /** The repository that is published to, as a URL or path. By default the <code>origin</code> of the base folder's repository. */
    @Parameter(property = "resume.deploy.repository")
    String deployRepository;

    /** The branch that is published to. */
    @Parameter(property = "resume.deploy.branch", defaultValue = "gh-pages")
    String deployBranch;

    /**
     * The folder inside the branch that is published to, <code>/</code> for its root; only that goes back. By default the
     * root; where several projects of a reactor have a résumé, the project's artifactId.
     */
    @Parameter(property = "resume.deploy.directory")
    String deployDirectory;

    /** Files that stay as they are today: <code>*</code> within a name, <code>**</code> across folders. */
    @Parameter(property = "resume.deploy.keep", defaultValue = "CNAME,.well-known/**,pr-preview/**")
    List<String> deployKeep;

    /**
     * The id of the server in settings.xml that has the login for the repository, tried when git has none. By default the
     * repository's host name; where there is no such server, the variable <code>GITHUB_TOKEN</code>, for GitHub only.
     */
    @Parameter(property = "resume.deploy.serverId")
    String deployServerId;

    /** Whether to stop before anything is pushed, and show what would be. */
    @Parameter(property = "resume.deploy.dryRun", defaultValue = "false")
    boolean deployDryRun;

    /** Whether files may be deleted on a branch that this plugin did not write. */
    @Parameter(property = "resume.deploy.adopt", defaultValue = "false")
    boolean deployAdopt;

    /** Whether the repository's default branch, or the branch that is being built, may be changed. */
    @Parameter(property = "resume.deploy.allowDefaultBranch", defaultValue = "false")
    boolean deployAllowDefaultBranch;

    @Inject
    SettingsDecrypter settingsDecrypter;

    /** The branch has all that is needed. */
    @Override
    boolean needsResume() {
        return false;
    }

    @Override
    void run(List<SourceFile> sources) {
        if (isOfFork()) {
            return;
        }
        MavenLogins logins = new MavenLogins(
                session.getSettings(), settingsDecrypter, Choices.text(deployServerId), environment, getLog());
        Restoration restoration = new Restoration(
                base(), output().resolve("publish"), destination(), logins, new MavenPublishLog(getLog()));
        List<String> states = restoration.states();
        if (states.isEmpty()) {
            getLog().info("There is nothing to roll back: " + deployBranch + " does not exist.");
            return;
        }
        getLog().info("The last states of " + deployBranch + ", the newest first:");
        states.forEach(getLog()::info);
        Optional<String> to = Choices.text(rollbackTo);
        if (to.isEmpty()) {
            getLog().info("To go back to one: " + commands().of("rollback", "-Dresume.rollback.to=<number or commit>"));
            return;
        }
        Outcome outcome = restoration.to(to.get(), deployDryRun);
        if (outcome instanceof Outcome.DryRun dryRun) {
            DryRunReport.of(dryRun).lines().forEach(getLog()::info);
        } else {
            getLog().info(outcome.summary());
        }
    }

    private Destination destination() {
        ReactorResumes.Place place =
                new ReactorResumes(project, session).place(Choices.text(deployDirectory), deployKeep);
        return new Destination(
                Choices.text(deployRepository),
                deployBranch,
                place.directory(),
                place.keep(),
                generator(),
                deployAdopt,
                false,
                deployAllowDefaultBranch);
    }
}
