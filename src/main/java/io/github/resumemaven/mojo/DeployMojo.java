package io.github.resumemaven.mojo;

import io.github.resumemaven.project.Deployment;
import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.publish.History;
import io.github.resumemaven.publish.Outcome;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Puts the publishable folder on a branch. What fails validation is never published. */
@Mojo(name = "deploy", defaultPhase = LifecyclePhase.SITE_DEPLOY, requiresProject = false, threadSafe = true)
public final class DeployMojo extends AbstractValidateMojo {

    /** The repository to publish to, as a URL or path. By default the <code>origin</code> of the base folder's repository. */
    @Parameter(property = "resume.deploy.repository")
    String deployRepository;

    /** The branch to publish to. */
    @Parameter(property = "resume.deploy.branch", defaultValue = "gh-pages")
    String deployBranch;

    /** The folder inside the branch to publish to. Nothing outside of it is touched. By default the branch's root. */
    @Parameter(property = "resume.deploy.directory")
    String deployDirectory;

    /** Files that stay on the branch although the site does not have them: <code>*</code> within a name, <code>**</code> across folders. */
    @Parameter(property = "resume.deploy.keep", defaultValue = "CNAME,.well-known/**,pr-preview/**")
    List<String> deployKeep;

    /** What becomes of earlier states: <code>append</code> keeps them, <code>single</code> leaves one commit on the branch. */
    @Parameter(property = "resume.deploy.history", defaultValue = "append")
    String deployHistory;

    /** The subject of the commit. */
    @Parameter(property = "resume.deploy.message")
    String deployMessage;

    /** The custom domain, written to <code>CNAME</code>. */
    @Parameter(property = "resume.deploy.cname")
    String deployCname;

    /** Whether to stop before anything is pushed, and show what would be. */
    @Parameter(property = "resume.deploy.dryRun", defaultValue = "false")
    boolean deployDryRun;

    /** Whether to publish nothing. */
    @Parameter(property = "resume.deploy.skip", defaultValue = "false")
    boolean deploySkip;

    /** Whether files may be deleted on a branch that this plugin did not write. */
    @Parameter(property = "resume.deploy.adopt", defaultValue = "false")
    boolean deployAdopt;

    /** Whether the first branch of an empty repository may be created. */
    @Parameter(property = "resume.deploy.allowEmptyRemote", defaultValue = "false")
    boolean deployAllowEmptyRemote;

    /** Whether the repository's default branch, or the branch that is being built, may be published to. */
    @Parameter(property = "resume.deploy.allowDefaultBranch", defaultValue = "false")
    boolean deployAllowDefaultBranch;

    @Override
    void run(List<SourceFile> sources) {
        if (deploySkip) {
            getLog().info("Not published: resume.deploy.skip is set.");
            return;
        }
        Deployment.Settings settings = settings();
        validated(sources);
        Generation.Site site = generated(sources);
        Outcome outcome = new Deployment(new MavenPublishLog(getLog()))
                .run(base(), sources, site.folder(), output().resolve("publish"), settings);
        getLog().info(outcome.summary());
    }

    private Deployment.Settings settings() {
        return new Deployment.Settings(
                Choices.text(deployRepository),
                deployBranch,
                Choices.text(deployDirectory).orElse(""),
                deployKeep,
                Choices.oneOf("resume.deploy.history", deployHistory, List.of("append", "single"))
                                .equals("single")
                        ? History.SINGLE
                        : History.APPEND,
                Choices.text(deployMessage),
                Choices.text(deployCname),
                Optional.empty(),
                "resume-maven-plugin",
                deployDryRun,
                deployAdopt,
                deployAllowEmptyRemote,
                deployAllowDefaultBranch);
    }
}
