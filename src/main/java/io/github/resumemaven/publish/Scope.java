package io.github.resumemaven.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the branch that a publish may touch.
 *
 * @param directory without slashes at its ends; empty for the whole branch
 * @param keep what stays inside of it
 */
record Scope(String directory, KeepPatterns keep) {

    /** The whole branch, nothing kept. */
    static final Scope BRANCH = new Scope("", new KeepPatterns(List.of()));

    static Scope of(Target target) {
        List<String> keep = new ArrayList<>(target.keep());
        if (target.directory().isEmpty()) {
            keep.add(SiteAssembly.NO_JEKYLL);
        }
        return new Scope(target.directory(), new KeepPatterns(keep));
    }

    boolean isRoot() {
        return directory.isEmpty();
    }

    boolean contains(String path) {
        return isRoot() || path.startsWith(directory + "/");
    }

    /** From the branch's root to inside the directory. */
    String inside(String path) {
        return isRoot() ? path : path.substring(directory.length() + 1);
    }

    /** From inside the directory to the branch's root. */
    String outside(String path) {
        return isRoot() ? path : directory + "/" + path;
    }

    boolean keeps(String path) {
        return keep.keeps(inside(path));
    }
}
