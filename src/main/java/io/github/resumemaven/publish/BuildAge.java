package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.Git;
import io.github.resumemaven.publish.git.GitEnvironment;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
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
        return descends(theirs.get(), ours.get(), commit)
                ? Optional.of(
                        new Outcome.OlderBuild(publication.target().branch(), commit.id(), theirs.get(), ours.get()))
                : Optional.empty();
    }

    private boolean descends(String later, String earlier, CommitInfo tip) throws GitException {
        Git project = new Git(
                session.target().base(),
                GitEnvironment.ofProject(),
                session.store().secrets(),
                session.target().log()::debug);
        int answer = project.run(session.target().limits().reading(), "merge-base", "--is-ancestor", earlier, later)
                .exit();
        if (answer == 0 || answer == 1) {
            return answer == 0;
        }
        // A CI clone has one commit and cannot know. What we publish carries its source's date: only a later one can
        // come from a descendant, so the usual case costs nothing.
        Instant own =
                publication.source().committed().map(OffsetDateTime::toInstant).orElse(Instant.MAX);
        return !tip.committed().isBefore(own) && remotely(later, earlier, own);
    }

    /** Asks the source's own remote for the commits between the two dates, without their files. */
    private boolean remotely(String later, String earlier, Instant since) {
        Optional<String> origin = publication.source().origin();
        if (origin.isEmpty()) {
            return false;
        }
        try {
            Path folder = session.folder().resolve("source");
            Store.create(folder, earlier.length() == 64);
            Git store = session.store().in(folder);
            Limits limits = session.target().limits();
            store.need(
                    limits.reading(),
                    "fetch",
                    "--quiet",
                    "--no-tags",
                    "--no-write-fetch-head",
                    "--no-auto-maintenance",
                    "--filter=tree:0",
                    "--shallow-since=" + since.minusSeconds(1).getEpochSecond(),
                    "--",
                    Address.parse(origin.get(), session.target().base()).url(),
                    "+" + later + ":refs/resume/source");
            return store.run(limits.reading(), "merge-base", "--is-ancestor", earlier, later)
                    .ok();
        } catch (GitException | IOException e) {
            session.target().log().debug("the age of what is published is unknown: " + e.getMessage());
            return false;
        }
    }
}
