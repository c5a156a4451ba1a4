package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitWriter;
import io.github.resumemaven.publish.git.CommitWriter.Put;
import io.github.resumemaven.publish.git.TreeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The next state of the branch, worked out from what it holds now and what is to be published.
 *
 * @param after all files of the new commit
 * @param puts the files to write
 * @param changes what that means for each file
 */
record Plan(SortedMap<String, TreeEntry> after, List<Item> puts, Changes changes) {

    static Plan of(SortedMap<String, TreeEntry> before, List<Item> items, Scope scope) throws PublishException {
        SortedMap<String, TreeEntry> ours = new TreeMap<>();
        items.forEach(item -> ours.put(item.path(), item.entry()));
        SortedMap<String, TreeEntry> after = new TreeMap<>(before);
        List<String> deleted = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : before.keySet()) {
            if (scope.contains(path) && !ours.containsKey(path)) {
                (scope.keeps(path) ? kept : deleted).add(path);
            }
        }
        deleted.forEach(after::remove);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<Item> puts = new ArrayList<>();
        for (Item item : items) {
            TreeEntry old = before.get(item.path());
            if (item.entry().equals(old)) {
                unchanged.add(item.path());
                continue;
            }
            (old == null ? added : changed).add(item.path());
            after.put(item.path(), item.entry());
            puts.add(item);
        }
        checkNesting(after);
        return new Plan(after, puts, new Changes(sorted(added), sorted(changed), sorted(unchanged), deleted, kept));
    }

    private static List<String> sorted(List<String> paths) {
        return List.copyOf(new TreeSet<>(paths));
    }

    /** A name cannot be a file and a folder; git would silently drop one of them. */
    private static void checkNesting(SortedMap<String, TreeEntry> after) throws PublishException {
        for (String path : after.keySet()) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash);
                if (after.containsKey(folder)) {
                    throw PublishException.refused("Not published: " + Printable.line(folder)
                            + " would be a file and, for " + Printable.line(path)
                            + ", also a folder. One of them is already on the branch and stays there; rename the other,"
                            + " or take it out of resume.deploy.keep.");
                }
            }
        }
    }

    /** @param single whether the commit has no parent */
    CommitWriter.Draft draft(Optional<String> tip, boolean single, String message) {
        List<Put> writes = new ArrayList<>();
        for (Item item : puts) {
            boolean stored = item.content().isEmpty();
            writes.add(new Put(
                    item.path(),
                    item.entry().mode(),
                    stored ? Optional.of(item.entry().id()) : Optional.empty(),
                    stored ? null : item.content().get()::read));
        }
        return new CommitWriter.Draft(single ? Optional.empty() : tip, tip, changes.deleted(), writes, message);
    }
}
