package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.RemoteRefs;
import java.util.function.Function;

/** Reads the remote's references, again after a passing trouble. */
final class RefReader {

    /** The pauses between them add up to about one and a half seconds. */
    static final int TRIES = 4;

    private final Session session;

    RefReader(Session session) {
        this.session = session;
    }

    RemoteRefs read(Function<GitException, PublishException> failure) throws PublishException {
        long end = System.nanoTime() + session.target().limits().retrying().toNanos();
        for (int tries = 1; ; tries++) {
            try {
                return session.remote().refs();
            } catch (GitException e) {
                boolean passes =
                        Trouble.in(e.getMessage()).filter(Trouble::passes).isPresent();
                if (!passes || tries == TRIES || System.nanoTime() > end) {
                    throw failure.apply(e);
                }
                session.target().log().debug("reading failed, trying again: " + e.getMessage());
                Pause.after(tries);
            }
        }
    }
}
