package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.Git;
import io.github.resumemaven.publish.git.GitEnvironment;
import io.github.resumemaven.publish.git.GitException;
import java.time.Duration;
import java.util.Optional;

/** Finds out whether this build is older than what is published: a slow or repeated CI job must not win by being late. */
final class BuildAge {

    private final Session session;
    private final Publication publication;

    BuildAge(Session session, Publication publication) {
        this.session = session;
        this.publication = publication;
    }

    Optional<Outcome> older(Tip tip) throws GitException {
        Optional<String> ours = publication.source().commit();
        if (ours.isEmpty() || tip.commit().isEmpty()) {
            return Optional.empty();
        }
        CommitInfo commit = tip.commit().get();
        Optional<String> theirs = commit.trailer(Trailers.SOURCE_COMMIT).filter(id -> id.matches("[0-9a-f]{40,64}"));
        // A commit for another folder tells nothing about the age of this one.
        String directory = commit.trailer(Trailers.DIRECTORY).orElse("");
        if (theirs.isEmpty()
                || theirs.equals(ours)
                || !directory.equals(publication.target().directory())) {
            return Optional.empty();
        }
        return descends(theirs.get(), ours.get())
                ? Optional.of(
                        new Outcome.OlderBuild(publication.target().branch(), commit.id(), theirs.get(), ours.get()))
                : Optional.empty();
    }

    private boolean descends(String later, String earlier) throws GitException {
        Duration limit = session.target().limits().reading();
        Git project = new Git(
                session.target().base(),
                GitEnvironment.ofProject(),
                session.store().secrets(),
                session.target().log()::debug);
        return project.run(limit, "merge-base", "--is-ancestor", earlier, later).ok();
    }
}
