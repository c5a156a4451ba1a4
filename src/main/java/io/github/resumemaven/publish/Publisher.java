package io.github.resumemaven.publish;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Publishes a site to a branch. Reports success only when the branch, read back from the remote, holds the new commit.
 * Stateless; several may run at once, in one process or in many.
 */
public final class Publisher {

    private final Clock clock;

    public Publisher() {
        this(Clock.systemUTC());
    }

    /** @param clock dates commits whose source has no date of its own */
    public Publisher(Clock clock) {
        this.clock = clock;
    }

    /**
     * Publishes, or says why there was nothing to do.
     *
     * @throws PublishException when nothing was published, or it is not known whether it was
     */
    public Outcome publish(Publication publication) throws PublishException {
        Target target = publication.target();
        Guard guard = new Guard(target, publication.source());
        guard.checkNames();
        List<SiteFile> files = new SiteAssembly(publication).files();
        return Runs.with(target, session -> {
            PublishDraft draft = new PublishDraft(session, publication, files, guard, now(publication));
            return new BranchUpdate(session).run(guard, draft);
        });
    }

    private OffsetDateTime now(Publication publication) {
        return publication.source().committed().orElseGet(() -> OffsetDateTime.now(clock));
    }
}
