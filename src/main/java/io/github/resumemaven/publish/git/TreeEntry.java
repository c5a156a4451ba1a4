package io.github.resumemaven.publish.git;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One file of a commit.
 *
 * @param mode git's mode: {@code 100644}, {@code 100755}, {@code 120000} (link) or {@code 160000} (submodule)
 * @param id the object's id
 */
public record TreeEntry(String mode, String id) {

    /** All files of {@code commit} by path. */
    public static SortedMap<String, TreeEntry> list(Git store, String commit, Duration limit) throws GitException {
        SortedMap<String, TreeEntry> entries = new TreeMap<>();
        for (String line :
                store.need(limit, "ls-tree", "-r", "-z", "--full-tree", commit).records()) {
            int tab = line.indexOf('\t');
            String[] head = line.substring(0, tab).split(" ");
            entries.put(line.substring(tab + 1), new TreeEntry(head[0], head[2]));
        }
        return entries;
    }
}
