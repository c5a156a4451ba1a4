package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitResult;
import io.github.resumemaven.publish.git.RemoteRefs;
import java.time.Duration;
import java.util.Optional;

/** Judges a push whose commit is not at the tip. */
final class Verdict {

    private static final int DEPTH = 50;
    private static final int LOOKS = 3;
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final Session session;
    private final RefReader reader;

    Verdict(Session session, RefReader reader) {
        this.session = session;
        this.reader = reader;
    }

    /** Whether somebody has already published on top of our commit. */
    boolean contains(RemoteRefs now, String commit) throws PublishException {
        if (now.tip().isEmpty()) {
            return false;
        }
        String tip = now.tip().get();
        try {
            session.remote().fetch(tip, DEPTH);
            return session.store()
                    .run(session.target().limits().reading(), "merge-base", "--is-ancestor", commit, tip)
                    .ok();
        } catch (GitException e) {
            throw new Failures(session).unverified(e);
        }
    }

    /**
     * The references once they have come to rest. The remote has answered for our branch, and yet its tip is where it was:
     * whoever holds the lock that stopped us may be about to move it, or we are shown an outdated copy.
     */
    RemoteRefs settled(GitResult push, Optional<String> before, RemoteRefs after) throws PublishException {
        RemoteRefs now = after;
        boolean answered = push.ok() || RemoteWords.judged(push);
        for (int looks = 0; answered && now.tip().equals(before) && looks < LOOKS; looks++) {
            Pause.sleep(BETWEEN);
            now = reader.read(new Failures(session)::unverified);
        }
        return now;
    }

    /** Whether the same push may succeed in a moment. */
    boolean passes(GitResult push) {
        return Trouble.in(push.err() + push.line()).filter(Trouble::passes).isPresent();
    }
}
