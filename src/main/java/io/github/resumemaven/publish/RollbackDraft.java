package io.github.resumemaven.publish;

import io.github.resumemaven.publish.BranchUpdate.Step;
import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.TreeEntry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Works out what going back makes of a tip. */
final class RollbackDraft implements BranchUpdate.Drafter {

    private final Session session;
    private final String which;
    private final Guard guard;
    /** The same for each try, so that a try that arrived late is known again. */
    private final OffsetDateTime when;

    private final boolean dryRun;
    private String chosen;

    RollbackDraft(Session session, String which, Guard guard, Clock clock, boolean dryRun) {
        this.session = session;
        this.which = which;
        this.guard = guard;
        this.when = OffsetDateTime.now(clock);
        this.dryRun = dryRun;
    }

    @Override
    public Step next(Tip tip) throws PublishException, GitException {
        Target target = session.target();
        CommitInfo state = find(tip);
        Plan plan = Plan.of(tip.files(), items(state), Scope.of(target));
        guard.checkLosses(tip, plan);
        if (plan.changes().isEmpty()) {
            return new Step.Done(new Outcome.Unchanged(target.branch(), tip.id().orElseThrow(), plan.changes()));
        }
        String subject = "Roll back to " + Ids.abbreviate(state.id()) + ": " + Printable.line(state.subject());
        String message = Trailers.forRollback(subject, state, target);
        return dryRun
                ? new Step.Done(new Outcome.DryRun(target.branch(), tip.id(), message, plan.changes()))
                : new Step.Push(plan, message, when, false);
    }

    private CommitInfo find(Tip tip) throws PublishException, GitException {
        String branch = session.target().branch();
        if (tip.id().isEmpty()) {
            throw PublishException.refused("There is nothing to roll back: " + branch + " does not exist.");
        }
        if (!which.matches("\\d{1,3}|[0-9a-fA-F]{4,64}")) {
            throw PublishException.refused(
                    "resume.rollback.to is '" + which + "'. It takes a number of steps back (1 is the"
                            + " state before this one) or a commit id of " + branch + ".");
        }
        // Once another publisher got in first, "one back" would mean another state.
        Optional<CommitInfo> state = PastStates.of(session, tip).find(chosen == null ? which : chosen);
        if (state.isEmpty()) {
            throw PublishException.refused(
                    "There is no state " + which + " on " + branch + ". The list shows what there is.");
        }
        chosen = state.get().id();
        return state.get();
    }

    /** The old files, without those that are kept as they are today. */
    private List<Item> items(CommitInfo state) throws GitException, PublishException {
        Scope scope = new Scope(
                session.target().directory(), new KeepPatterns(session.target().keep()));
        List<Item> items =
                TreeEntry.list(
                                session.store(),
                                state.id(),
                                session.target().limits().reading())
                        .entrySet()
                        .stream()
                        .filter(e -> scope.contains(e.getKey()) && !scope.keeps(e.getKey()))
                        .map(e -> new Item(e.getKey(), e.getValue(), Optional.empty()))
                        .toList();
        if (items.isEmpty()) {
            throw PublishException.refused("The state " + Ids.abbreviate(state.id()) + " has no files"
                    + (scope.isRoot() ? "." : " in " + scope.directory() + ".") + " An empty site is never published.");
        }
        return items;
    }
}
