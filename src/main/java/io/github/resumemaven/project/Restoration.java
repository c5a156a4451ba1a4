package io.github.resumemaven.project;

import io.github.resumemaven.publish.Outcome;
import io.github.resumemaven.publish.PublishException;
import io.github.resumemaven.publish.PublishLog;
import io.github.resumemaven.publish.PublishedState;
import io.github.resumemaven.publish.Rollback;
import io.github.resumemaven.publish.SourceState;
import io.github.resumemaven.publish.Target;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/** Puts an earlier published state back. */
public final class Restoration {
    private static final int SHORT = 10;

    private final Target target;
    private final SourceState source;

    /**
     * @param base the user's project, whose git configuration is honoured
     * @param scratch a folder for temporary files
     */
    public Restoration(Path base, Path scratch, Destination destination, Logins logins, PublishLog log) {
        this.source = SourceState.read(base, List.of());
        this.target = destination.target(base, scratch, source, logins, log);
    }

    /** The last states, a line each, newest first, with the number that leads back to each; fit for a terminal. */
    public List<String> states() {
        try {
            return new Rollback().states(target).stream().map(Restoration::line).toList();
        } catch (PublishException e) {
            throw Deployment.fault(e);
        }
    }

    /** @param which a number of steps back, or a commit id */
    public Outcome to(String which, boolean dryRun) {
        try {
            return new Rollback().to(target, which, source, dryRun);
        } catch (PublishException e) {
            throw Deployment.fault(e);
        }
    }

    private static String line(PublishedState state) {
        String note = state.back() == 0 ? " (published now)" : "";
        return String.format("%3d  ", state.back()) + state.commit().substring(0, SHORT) + "  "
                + state.date().atZone(ZoneOffset.UTC).toLocalDate() + "  " + state.subject() + note
                + (state.ours() ? "" : " (not by this plugin)");
    }
}
