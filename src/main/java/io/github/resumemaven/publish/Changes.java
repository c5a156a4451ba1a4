package io.github.resumemaven.publish;

import java.util.List;

/**
 * What a publish does to the branch's files, by path from the branch's root, sorted.
 *
 * @param added new files
 * @param changed files with other bytes than before
 * @param unchanged files published again with the same bytes
 * @param deleted files that go, because the site no longer has them
 * @param kept files that stay although the site does not have them
 */
public record Changes(
        List<String> added, List<String> changed, List<String> unchanged, List<String> deleted, List<String> kept) {

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        kept = List.copyOf(kept);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
    }

    /** The number of files that are ours after the publish. */
    public int files() {
        return added.size() + changed.size() + unchanged.size();
    }

    /** {@code 5 files: 1 added, 2 changed, 0 deleted, 3 kept}. */
    public String summary() {
        return files() + (files() == 1 ? " file: " : " files: ") + added.size() + " added, " + changed.size()
                + " changed, " + deleted.size() + " deleted, " + kept.size() + " kept";
    }
}
