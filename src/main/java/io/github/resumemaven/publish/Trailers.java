package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;

/** The lines at the end of a commit message that tell where the files come from. */
final class Trailers {

    static final String SOURCE_COMMIT = "Source-Commit";
    static final String SOURCE_DIRTY = "Source-Dirty";
    static final String DIRECTORY = "Published-Directory";
    static final String RESTORES = "Restores-Commit";
    static final String GENERATED_BY = "Generated-By";
    static final String UNKNOWN = "unknown";

    private Trailers() {}

    static String forPublish(String message, SourceState source, Target target) {
        StringBuilder text = start(message);
        line(text, SOURCE_COMMIT, source.commit().orElse(UNKNOWN));
        line(text, SOURCE_DIRTY, source.dirty().map(String::valueOf).orElse(UNKNOWN));
        return end(text, target);
    }

    /** The files are those of {@code restored} again, so they come from its source. */
    static String forRollback(String message, CommitInfo restored, Target target) {
        StringBuilder text = start(message);
        line(text, SOURCE_COMMIT, restored.trailer(SOURCE_COMMIT).orElse(UNKNOWN));
        line(text, SOURCE_DIRTY, restored.trailer(SOURCE_DIRTY).orElse(UNKNOWN));
        line(text, RESTORES, restored.id());
        return end(text, target);
    }

    private static StringBuilder start(String message) {
        String text = message == null
                ? ""
                : message.replace("\r\n", "\n").replace("\0", "").strip();
        return new StringBuilder(text.isEmpty() ? "Publish the site" : text).append("\n\n");
    }

    private static String end(StringBuilder text, Target target) {
        if (!target.directory().isEmpty()) {
            line(text, DIRECTORY, target.directory());
        }
        line(text, GENERATED_BY, target.generator().strip());
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value.replaceAll("\\s+", " ")).append('\n');
    }
}
