package io.github.resumemaven.mojo;

import io.github.resumemaven.project.Deployment;
import io.github.resumemaven.project.Destination;
import io.github.resumemaven.project.Drafts;
import io.github.resumemaven.project.DryRunReport;
import io.github.resumemaven.project.PageCheck;
import io.github.resumemaven.project.PrivateFolder;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.publish.History;
import io.github.resumemaven.publish.Outcome;
import java.nio.file.Path;
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

    /**
     * The folder inside the branch to publish to, <code>/</code> for its root. Nothing outside of it is touched. By default
     * the root; where several projects of a reactor have a résumé, the project's artifactId.
     */
    @Parameter(property = "resume.deploy.directory")
    String deployDirectory;

    /** Files that stay on the branch although the site does not have them: <code>*</code> within a name, <code>**</code> across folders. */
    @Parameter(property = "resume.deploy.keep", defaultValue = "CNAME,.well-known/**,pr-preview/**")
    List<String> deployKeep;

    /** What becomes of earlier states: <code>append</code> keeps them, <code>single</code> leaves one commit on the branch. */
    @Parameter(property = "resume.deploy.history", defaultValue = "append")
    String deployHistory;

    /** The commit's message. By default one that tells what changed in the résumé. */
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

    /**
     * The id of the server in settings.xml that has the login for the repository, tried when git has none. By default the
     * repository's host name; where there is no such server, the variable <code>GITHUB_TOKEN</code>, for GitHub only.
     */
    @Parameter(property = "resume.deploy.serverId")
    String deployServerId;

    /**
     * The address that must show what was published before the goal ends; it waits at most 10 minutes.
     * <code>true</code> stands for the address that is printed after publishing.
     */
    @Parameter(property = "resume.deploy.verifyUrl")
    String deployVerifyUrl;

    @Override
    void run(List<SourceFile> sources) {
        if (deploySkip) {
            getLog().info("Not published: resume.deploy.skip is set.");
            return;
        }
        if (isOfFork()) {
            return;
        }
        Deployment.Settings settings = settings();
        PrivateFolder.checkTarget(
                privateOutput(), base(), settings.destination().repository());
        Drafts.refuse(validated(sources).files());
        Path site = written(sources).folder();
        PrivateFolder.check(privateOutput(), site);
        Optional<PageCheck> check = deployDryRun ? Optional.empty() : check(site, Choices.text(deployVerifyUrl));
        MavenLogins logins = new MavenLogins(
                session.getSettings(), settingsDecrypter, Choices.text(deployServerId), environment, getLog());
        Deployment.Result result = new Deployment(logins, new MavenPublishLog(getLog()))
                .run(base(), sources, site, output().resolve("publish"), settings);
        tell(result, site, check);
    }

    private void tell(Deployment.Result result, Path site, Optional<PageCheck> named) {
        if (result.outcome() instanceof Outcome.DryRun dryRun) {
            DryRunReport.of(dryRun).lines().forEach(getLog()::info);
            return;
        }
        getLog().info(result.outcome().summary());
        if (result.outcome() instanceof Outcome.OlderBuild) {
            return;
        }
        if (result.outcome() instanceof Outcome.Published published) {
            getLog().info(published.message().lines().findFirst().orElse(""));
        }
        result.page().ifPresent(page -> getLog().info("The page: " + page));
        if (deployVerifyUrl == null || deployVerifyUrl.isBlank()) {
            return;
        }
        String address = isTrue(deployVerifyUrl)
                ? result.page()
                        .orElseThrow(() -> new UserFault("Published, but where the page is cannot be told from the"
                                + " repository. Name it: -Dresume.deploy.verifyUrl=https://…"))
                : deployVerifyUrl.strip();
        getLog().info("Waiting until " + address + " shows it, at most " + PageCheck.PATIENCE.toMinutes() + " minutes");
        named.or(() -> check(site, Optional.of(address))).ifPresent(PageCheck::await);
        getLog().info("It does.");
    }

    private static boolean isTrue(String value) {
        return value.strip().equals("true");
    }

    /** Wrong addresses are told before anything is published. */
    private static Optional<PageCheck> check(Path site, Optional<String> address) {
        return address.filter(text -> !isTrue(text)).map(text -> PageCheck.of(text, site, PageCheck.PATIENCE));
    }

    private Deployment.Settings settings() {
        ReactorResumes.Place place =
                new ReactorResumes(project, session).place(Choices.text(deployDirectory), deployKeep);
        Destination destination = new Destination(
                Choices.text(deployRepository),
                deployBranch,
                place.directory(),
                place.keep(),
                generator(),
                deployAdopt,
                deployAllowEmptyRemote,
                deployAllowDefaultBranch);
        return new Deployment.Settings(
                destination,
                Choices.oneOf("resume.deploy.history", deployHistory, List.of("append", "single"))
                                .equals("single")
                        ? History.SINGLE
                        : History.APPEND,
                Choices.text(deployMessage),
                Choices.text(deployCname),
                deployDryRun,
                Choices.text(url));
    }
}
