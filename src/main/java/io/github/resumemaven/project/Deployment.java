package io.github.resumemaven.project;

import io.github.resumemaven.publish.Credentials;
import io.github.resumemaven.publish.History;
import io.github.resumemaven.publish.Outcome;
import io.github.resumemaven.publish.Publication;
import io.github.resumemaven.publish.PublishException;
import io.github.resumemaven.publish.PublishLog;
import io.github.resumemaven.publish.Publisher;
import io.github.resumemaven.publish.Site;
import io.github.resumemaven.publish.SourceState;
import io.github.resumemaven.publish.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts the publishable folder on a branch. */
public final class Deployment {
    private final PublishLog log;

    public Deployment(PublishLog log) {
        this.log = log;
    }

    /**
     * Where to publish and how.
     *
     * @param repository URL or path; empty: the {@code origin} of the base folder's repository
     * @param directory the folder inside the branch; empty for its root
     * @param keep patterns of files that stay on the branch although the site lacks them
     * @param message the subject of the commit; empty: one that tells what was published
     * @param cname the custom domain
     * @param dryRun stop before anything is pushed
     * @param adopt allow deleting files on a branch that is not ours
     */
    public record Settings(
            Optional<String> repository,
            String branch,
            String directory,
            List<String> keep,
            History history,
            Optional<String> message,
            Optional<String> cname,
            Optional<Credentials> credentials,
            String generator,
            boolean dryRun,
            boolean adopt,
            boolean allowEmptyRemote,
            boolean allowDefaultBranch) {}

    /**
     * Publishes a folder.
     *
     * @param base the user's project, whose git configuration is honoured
     * @param sources what the folder was made of
     * @param site the folder
     * @param scratch a folder for temporary files
     */
    public Outcome run(Path base, List<SourceFile> sources, Path site, Path scratch, Settings settings) {
        SourceState source =
                SourceState.read(base, sources.stream().map(SourceFile::path).toList());
        String repository = settings.repository().or(source::origin).orElseThrow(() -> noRepository(base, source));
        Target target = Target.builder(repository, base, scratch)
                .branch(settings.branch())
                .directory(settings.directory())
                .keep(settings.keep())
                .credentials(settings.credentials().orElse(null))
                .generator(settings.generator())
                .adopt(settings.adopt())
                .allowEmptyRemote(settings.allowEmptyRemote())
                .allowDefaultBranch(settings.allowDefaultBranch())
                .log(log)
                .build();
        Publication publication = Publication.builder(target, Site.of(site))
                .history(settings.history())
                .cname(settings.cname().orElse(null))
                .message(now -> settings.message().orElse("Publish the résumé"))
                .source(source)
                .dryRun(settings.dryRun())
                .build();
        try {
            return new Publisher().publish(publication);
        } catch (PublishException e) {
            throw e.isRefusal() ? new UserFault(e.getMessage(), e) : new MachineFault(e.getMessage(), e);
        }
    }

    private static MachineFault noRepository(Path base, SourceState source) {
        String found = source.commit().isPresent() || source.branch().isPresent()
                ? "The git repository of " + base + " has no remote named origin."
                : base + " is not in a git repository (or git is not on the PATH).";
        return new MachineFault("Don't know where to publish. " + found + " Name the repository with"
                + " -Dresume.deploy.repository=<URL or path>, or add one: git remote add origin <URL>.");
    }
}
