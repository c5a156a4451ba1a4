package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitResult;
import io.github.resumemaven.publish.git.RemoteRefs;
import io.github.resumemaven.publish.git.TreeEntry;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the branch: read the tip, work out the next state, push it under a lease, read the branch back. What happened is
 * judged by the branch alone. It holds our commit: published. It moved: again, on top. It did not move: failed.
 */
final class BranchUpdate {

    /** Works out the next state on top of a tip; called once for each try. */
    @FunctionalInterface
    interface Drafter {
        Step next(Tip tip) throws PublishException, GitException, IOException;
    }

    sealed interface Step {
        /** There is nothing to push. */
        record Done(Outcome outcome) implements Step {}

        /** @param single whether earlier states are dropped */
        record Push(Plan plan, String message, OffsetDateTime when, boolean single) implements Step {}
    }

    /** How often a push is sent again although the branch did not move, after a passing trouble. */
    private static final int STALLS = 3;

    private static final String BROKEN =
            "The connection broke before the remote confirmed, but the branch, read back, holds the commit:\n";

    private final Session session;
    private final Failures failures;
    private final Limits limits;
    private final PublishLog log;

    BranchUpdate(Session session) {
        this.session = session;
        this.failures = new Failures(session);
        this.limits = session.target().limits();
        this.log = session.target().log();
    }

    Outcome run(Guard guard, Drafter drafter) throws PublishException, IOException {
        long end = System.nanoTime() + limits.retrying().toNanos();
        RefReader reader = new RefReader(session);
        RemoteRefs refs = reader.read(failures::reading);
        guard.checkRefs(refs, session.shown());
        int stalls = 0;
        for (int attempt = 1; ; attempt++) {
            Tip tip = load(refs, reader);
            Step.Push step;
            String commit;
            try {
                Step next = drafter.next(tip);
                if (next instanceof Step.Done done) {
                    return done.outcome();
                }
                step = (Step.Push) next;
                commit = write(step, tip);
            } catch (GitException e) {
                throw failures.preparing(e);
            }
            Round round = push(commit, tip.id(), reader);
            if (round.landed()) {
                return published(commit, tip, attempt, step, round.warnings());
            }
            boolean moved = !round.refs().tip().equals(tip.id());
            stalls += moved ? 0 : 1;
            if (attempt >= limits.attempts() || stalls > STALLS || System.nanoTime() > end) {
                throw moved
                        ? failures.exhausted(round.push(), round.refs().tip(), attempt)
                        : failures.pushing(round.push(), tip.id());
            }
            log.debug("attempt " + attempt + " did not land; trying again on top of "
                    + round.refs().tip().orElse("nothing"));
            Pause.after(attempt);
            refs = reader.read(failures::reading);
            if (refs.tip().filter(commit::equals).isPresent()) {
                return published(commit, tip, attempt, step, List.of(BROKEN + RemoteWords.of(round.push())));
            }
        }
    }

    /** Reads the branch, for looking only. */
    Tip load() throws PublishException, IOException {
        RefReader reader = new RefReader(session);
        return load(reader.read(failures::reading), reader);
    }

    private Tip load(RemoteRefs first, RefReader reader) throws PublishException, IOException {
        RemoteRefs refs = first;
        for (int tries = 1; ; tries++) {
            try {
                return session.load(refs);
            } catch (GitException e) {
                RemoteRefs now = reader.read(failures::reading);
                boolean moved = !now.tip().equals(refs.tip());
                boolean passes =
                        Trouble.in(e.getMessage()).filter(Trouble::passes).isPresent();
                if (tries >= limits.attempts() || !(moved || passes && tries < RefReader.TRIES)) {
                    throw failures.reading(e);
                }
                Pause.after(tries);
                refs = now;
            }
        }
    }

    private String write(Step.Push step, Tip tip) throws GitException, PublishException {
        String commit = session.writer()
                .write(step.plan().draft(tip.id(), step.single(), step.message()), step.when(), limits.transfer());
        if (!TreeEntry.list(session.store(), commit, limits.reading())
                .equals(step.plan().after())) {
            throw PublishException.fault("The site's files changed while they were being published. Nothing was pushed;"
                    + " run the build again.");
        }
        return commit;
    }

    /**
     * @param landed whether the branch holds our commit
     * @param refs the remote as it was read back
     */
    private record Round(boolean landed, GitResult push, RemoteRefs refs, List<String> warnings) {}

    private Round push(String commit, Optional<String> tip, RefReader reader) throws PublishException {
        GitResult push;
        try {
            push = session.remote().push(commit, tip);
        } catch (GitException e) {
            // Stopped or never started; the branch tells which.
            push = new GitResult(-1, new byte[0], e.getMessage());
        }
        Verdict verdict = new Verdict(session, reader);
        RemoteRefs now = verdict.settled(push, tip, reader.read(failures::unverified));
        List<String> warnings = new ArrayList<>();
        boolean ours = now.tip().filter(commit::equals).isPresent();
        if (ours && !push.ok()) {
            warnings.add(BROKEN + RemoteWords.of(push));
        } else if (!ours && !RemoteWords.judged(push) && verdict.contains(now, commit)) {
            ours = true;
            warnings.add("Another publish, " + Ids.abbreviate(now.tip().orElse("")) + ", already stands on top of it.");
        }
        if (!ours && now.tip().equals(tip) && !verdict.passes(push)) {
            throw failures.pushing(push, tip);
        }
        return new Round(ours, push, now, warnings);
    }

    private Outcome published(String commit, Tip tip, int attempt, Step.Push step, List<String> warnings) {
        warnings.forEach(log::warn);
        return new Outcome.Published(
                session.target().branch(),
                commit,
                tip.id(),
                attempt,
                step.message(),
                step.plan().changes(),
                warnings);
    }
}
