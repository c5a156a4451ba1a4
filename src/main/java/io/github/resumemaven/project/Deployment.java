package io.github.resumemaven.project;

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
    private final Logins logins;
    private final PublishLog log;

    public Deployment(Logins logins, PublishLog log) {
        this.logins = logins;
        this.log = log;
    }

    /**
     * Where to publish and how.
     *
     * @param message the commit's message; empty: one that tells what changed in the résumé
     * @param cname the custom domain
     * @param dryRun stop before anything is pushed
     * @param url the address of the page, as the user knows it; empty: derived from where it is published
     */
    public record Settings(
            Destination destination,
            History history,
            Optional<String> message,
            Optional<String> cname,
            boolean dryRun,
            Optional<String> url) {}

    /**
     * What came of it.
     *
     * @param page the address of the page; empty when it is not known
     */
    public record Result(Outcome outcome, Optional<String> page) {}

    /**
     * Publishes a folder.
     *
     * @param base the user's project, whose git configuration is honoured
     * @param sources what the folder was made of
     * @param site the folder
     * @param scratch a folder for temporary files
     */
    public Result run(Path base, List<SourceFile> sources, Path site, Path scratch, Settings settings) {
        SourceState source =
                SourceState.read(base, sources.stream().map(SourceFile::path).toList());
        Target target = settings.destination().target(base, scratch, source, logins, log);
        CommitWords words = new CommitWords(settings, site);
        Publication publication = Publication.builder(target, Site.of(site))
                .history(settings.history())
                .cname(settings.cname().orElse(null))
                .message(words)
                .source(source)
                .dryRun(settings.dryRun())
                .build();
        try {
            Outcome outcome = new Publisher().publish(publication);
            return new Result(outcome, settings.url().or(() -> words.page(target)));
        } catch (PublishException e) {
            throw fault(e);
        }
    }

    static RuntimeException fault(PublishException e) {
        return e.isRefusal() ? new UserFault(e.getMessage(), e) : new MachineFault(e.getMessage(), e);
    }
}
