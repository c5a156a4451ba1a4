package io.github.resumemaven.publish.git;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a commit says of itself.
 *
 * @param id its id
 * @param committed the committer's date
 * @param message the whole message
 */
public record CommitInfo(String id, Instant committed, String message) {

    private static final String FORMAT = "--format=%H%x1f%ct%x1f%B";

    /** The commit and those before it, along first parents, newest first, at most {@code max}. */
    public static List<CommitInfo> log(Git store, String commit, int max, Duration limit) throws GitException {
        List<CommitInfo> log = new ArrayList<>();
        GitResult result = store.need(
                limit,
                "log",
                "-z",
                "--first-parent",
                "--no-show-signature",
                "--encoding=UTF-8",
                "-" + max,
                FORMAT,
                commit);
        for (String entry : result.records()) {
            String[] parts = entry.split("\u001f", 3);
            log.add(new CommitInfo(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2]));
        }
        return log;
    }

    public static CommitInfo read(Git store, String commit, Duration limit) throws GitException {
        return log(store, commit, 1, limit).get(0);
    }

    public String subject() {
        return message.lines().findFirst().orElse("");
    }

    /** The last value of {@code key: value} in the message's last paragraph. */
    public Optional<String> trailer(String key) {
        String text = message.strip();
        String last = text.substring(text.lastIndexOf("\n\n") + 1);
        return last.lines()
                .filter(line -> line.startsWith(key + ": "))
                .reduce((a, b) -> b)
                .map(line -> line.substring(key.length() + 2).strip());
    }
}
