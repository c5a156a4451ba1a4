package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.GitException;
import io.github.resumemaven.publish.git.GitResult;
import java.util.Optional;

/** Puts a failure into words: what happened, git's own words, where the branch points, what to do. */
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    PublishException reading(GitException e) {
        return fault("Could not read " + session.shown() + ".", e, "Nothing was pushed.");
    }

    PublishException preparing(GitException e) {
        return fault("Could not prepare the commit in " + session.target().scratch() + ".", e, "Nothing was pushed.");
    }

    PublishException pushing(GitResult push, Optional<String> tip) {
        String what = push.ok()
                ? "The remote called the push a success, but its branch does not hold the commit."
                : "The push was not accepted.";
        return fault(what, RemoteWords.of(push), push.err() + push.line(), pointsAt(tip));
    }

    PublishException exhausted(GitResult push, Optional<String> tip, int attempts) {
        return fault(
                "Gave up after " + attempts + " attempts: others kept writing to "
                        + session.target().branch() + ".",
                RemoteWords.of(push),
                "",
                pointsAt(tip) + "\nRun the build again.");
    }

    PublishException unverified(GitException e) {
        return fault(
                "The push was sent, but " + session.shown() + " could not be read back to see whether it arrived.",
                e,
                "Run the build again: if it arrived, there will be nothing to publish.");
    }

    private PublishException fault(String what, GitException e, String end) {
        String words = e.result().exit() < 0 ? "  " + e.getMessage().replace("\n", "\n  ") : RemoteWords.of(e.result());
        return fault(what, words, e.getMessage(), end);
    }

    private PublishException fault(String what, String words, String said, String end) {
        StringBuilder text = new StringBuilder(what).append('\n');
        if (!words.isBlank()) {
            text.append(words).append('\n');
        }
        text.append(end);
        Trouble.in(said).ifPresent(trouble -> {
            if (trouble.isLogin()) {
                text.append("\nLogin tried: ").append(session.logins()).append('.');
            }
            text.append("\nWhat to do: ").append(trouble.advice());
        });
        return PublishException.fault(text.toString());
    }

    private String pointsAt(Optional<String> tip) {
        String branch = session.target().branch();
        return tip.map(id -> branch + " still points at " + id + ".").orElse(branch + " still does not exist.");
    }
}
