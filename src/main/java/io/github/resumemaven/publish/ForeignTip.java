package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.TreeEntry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody else wrote the branch's last commit, and we are about to overwrite files there. With {@code append} they stay
 * in the history, and a warning is enough. With {@code single} they would be gone: that is only allowed for files that
 * are still as we published them, below commits such as those of a preview.
 */
final class ForeignTip {

    private static final int DEPTH = 50;

    private final Session session;
    private final Tip tip;

    ForeignTip(Session session, Tip tip) {
        this.session = session;
        this.tip = tip;
    }

    void check(Plan plan, boolean single) throws PublishException, GitException {
        Target target = session.target();
        if (target.adopt() || tip.isOurs(target.marker())) {
            return;
        }
        List<String> overwritten = plan.changes().changed();
        String last = Ids.abbreviate(tip.id().orElse(""));
        if (!single) {
            if (!overwritten.isEmpty()) {
                target.log()
                        .warn("The last commit on " + target.branch() + ", " + last + ", was not made by this plugin;"
                                + " overwritten, and still in its history:\n"
                                + Printable.list(overwritten).stripTrailing());
            }
            return;
        }
        Optional<CommitInfo> ours = lastOfOurs();
        if (ours.isEmpty()) {
            throw refusal("its history, which this plugin did not write, would be dropped", List.of());
        }
        Map<String, TreeEntry> published =
                new TreeMap<>(TreeEntry.list(session.store(), ours.get().id(), limit()));
        List<String> lost = overwritten.stream()
                .filter(path -> !tip.files().get(path).equals(published.get(path)))
                .toList();
        if (!lost.isEmpty()) {
            throw refusal("changes of others to these files would be lost", lost);
        }
    }

    private Optional<CommitInfo> lastOfOurs() throws GitException {
        session.remote().fetch(tip.id().orElseThrow(), DEPTH);
        return CommitInfo.log(session.store(), tip.id().orElseThrow(), DEPTH, limit()).stream()
                .filter(commit -> Tip.isOurs(commit, session.target().marker()))
                .findFirst();
    }

    private PublishException refusal(String what, Collection<String> files) {
        StringBuilder text =
                new StringBuilder("Refused to publish with resume.deploy.history=single: the last commit on "
                        + session.target().branch() + " ("
                        + Ids.abbreviate(tip.id().orElse(""))
                        + ") was not made by this plugin, and " + what
                        + (files.isEmpty() ? ".\n" : ":\n" + Printable.list(files)));
        return PublishException.refused(text + "Use -Dresume.deploy.history=append, or give the branch to the plugin:"
                + " -Dresume.deploy.adopt=true. The branch was not touched.");
    }

    private Duration limit() {
        return session.target().limits().reading();
    }
}
