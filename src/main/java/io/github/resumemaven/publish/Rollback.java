package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes back to an earlier published state, by a new commit with the files of an old one: nothing is rewritten, and the way
 * forward stays open. Files kept ({@link Target#keep}) stay as they are today; so does everything outside of
 * {@link Target#directory}.
 */
public final class Rollback {

    /** How many states are listed. */
    public static final int LISTED = 10;

    private final Clock clock;

    public Rollback() {
        this(Clock.systemUTC());
    }

    /** @param clock dates the commit */
    public Rollback(Clock clock) {
        this.clock = clock;
    }

    /**
     * The last {@link #LISTED} states, newest first; the first is what is published now. Empty when the branch does not
     * exist.
     */
    public List<PublishedState> states(Target target) throws PublishException {
        new Guard(target, SourceState.UNKNOWN).checkNames();
        return Runs.with(target, session -> {
            Tip tip = new BranchUpdate(session).load();
            if (tip.id().isEmpty()) {
                return List.of();
            }
            return number(PastStates.of(session, tip).recent(), target);
        });
    }

    private static List<PublishedState> number(List<CommitInfo> log, Target target) {
        List<PublishedState> states = new ArrayList<>();
        for (CommitInfo commit : log) {
            states.add(new PublishedState(
                    states.size(),
                    commit.id(),
                    commit.committed(),
                    Printable.line(commit.subject()),
                    commit.trailer(Trailers.SOURCE_COMMIT).filter(id -> !id.equals(Trailers.UNKNOWN)),
                    Tip.isOurs(commit, target.marker())));
        }
        return List.copyOf(states);
    }

    /**
     * Puts the files of an earlier state back.
     *
     * @param which a number of steps back, from 1 and of at most three digits; or a commit id, whole or its first four or
     *     more digits
     * @param source tells the branch being built, which is refused as a target
     * @param dryRun stop before anything is written
     * @return {@link Outcome.Published}, {@link Outcome.Unchanged} or {@link Outcome.DryRun}
     */
    public Outcome to(Target target, String which, SourceState source, boolean dryRun) throws PublishException {
        Guard guard = new Guard(target, source);
        guard.checkNames();
        return Runs.with(target, session -> new BranchUpdate(session)
                .run(guard, new RollbackDraft(session, which.strip(), guard, clock, dryRun)));
    }
}
