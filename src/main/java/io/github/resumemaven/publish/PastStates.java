package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.GitException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The branch's commits along first parents. Ten are fetched at first; the whole history only for an older one. */
record PastStates(Session session, String tip) {

    static PastStates of(Session session, Tip tip) {
        return new PastStates(session, tip.id().orElseThrow());
    }

    List<CommitInfo> recent() throws GitException {
        return log(Rollback.LISTED, Rollback.LISTED);
    }

    /** @param which as in {@link Rollback#to} */
    Optional<CommitInfo> find(String which) throws GitException {
        Optional<CommitInfo> found = pick(recent(), which);
        return found.isPresent() ? found : pick(log(Integer.MAX_VALUE, 1_000_000), which);
    }

    private List<CommitInfo> log(int depth, int max) throws GitException {
        session.remote().fetch(tip, depth);
        return CommitInfo.log(
                session.store(), tip, max, session.target().limits().reading());
    }

    private static Optional<CommitInfo> pick(List<CommitInfo> log, String which) {
        if (which.matches("\\d{1,3}")) {
            int back = Integer.parseInt(which);
            return back < log.size() ? Optional.of(log.get(back)) : Optional.empty();
        }
        String id = which.toLowerCase(Locale.ROOT);
        return log.stream().filter(commit -> commit.id().startsWith(id)).findFirst();
    }
}
