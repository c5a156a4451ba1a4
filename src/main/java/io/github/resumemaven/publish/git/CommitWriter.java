package io.github.resumemaven.publish.git;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes one commit with one {@code git fast-import}: no index, no work tree, hence no ignore rules, attributes,
 * filters or line-end changes on the way.
 */
public final class CommitWriter {

    /** Opens a file's bytes; called once, while the stream is written. */
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws IOException;
    }

    /**
     * One path of the new commit.
     *
     * @param path slashes, no {@code .} or {@code ..}
     * @param mode git's mode
     * @param id an object that the store already has; empty to write {@code bytes}
     * @param bytes the content; not asked when there is an id
     */
    public record Put(String path, String mode, Optional<String> id, Bytes bytes) {}

    /**
     * @param parent the parent; empty writes a root commit
     * @param base the commit whose tree is the starting point; empty starts from nothing
     * @param deletes paths taken out of the base
     * @param puts paths laid over it
     */
    public record Draft(
            Optional<String> parent, Optional<String> base, List<String> deletes, List<Put> puts, String message) {}

    private final Git store;
    private final String author;

    /** @param author name and mail as in {@code Ada <ada@example.org>} */
    public CommitWriter(Git store, String author) {
        this.store = store;
        this.author = author;
    }

    /** Writes the objects and returns the commit's id. The same draft and date give the same id. */
    public String write(Draft draft, OffsetDateTime when, Duration limit) throws GitException {
        Optional<String> baseTree = Optional.empty();
        if (draft.base().isPresent() && !draft.base().equals(draft.parent())) {
            String id = draft.base().get() + "^{tree}";
            baseTree =
                    Optional.of(store.need(limit, "rev-parse", "--verify", id).line());
        }
        String date =
                when.toEpochSecond() + " " + DateTimeFormatter.ofPattern("xx").format(when.getOffset());
        Optional<String> tree = baseTree;
        // --force: a commit of an earlier round may still hold the name that this one takes.
        GitResult result =
                store.run(limit, out -> stream(draft, tree, date, out), "fast-import", "--quiet", "--done", "--force");
        if (!result.ok()) {
            throw new GitException(
                    "git could not write the commit:\n" + result.err().strip(), result);
        }
        return result.line();
    }

    private void stream(Draft draft, Optional<String> baseTree, String date, OutputStream raw) throws IOException {
        OutputStream out = new BufferedOutputStream(raw, 1 << 16);
        line(out, "commit refs/resume/new");
        line(out, "mark :1");
        line(out, "author " + author + " " + date);
        line(out, "committer " + author + " " + date);
        data(out, draft.message().getBytes(StandardCharsets.UTF_8));
        if (draft.parent().isPresent()) {
            line(out, "from " + draft.parent().get());
        }
        if (baseTree.isPresent()) {
            line(out, "M 040000 " + baseTree.get() + " \"\"");
        }
        for (String path : draft.deletes()) {
            line(out, "D " + GitPaths.quote(path));
        }
        for (Put put : draft.puts()) {
            line(out, "M " + put.mode() + " " + put.id().orElse("inline") + " " + GitPaths.quote(put.path()));
            if (put.id().isEmpty()) {
                data(out, put.bytes().read());
            }
        }
        line(out, "");
        line(out, "get-mark :1");
        line(out, "done");
        out.flush();
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void data(OutputStream out, byte[] bytes) throws IOException {
        line(out, "data " + bytes.length);
        out.write(bytes);
        line(out, "");
    }
}
