package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.CommitInfo;
import io.github.resumemaven.publish.git.RemoteRefs;
import io.github.resumemaven.publish.git.TreeEntry;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the branch holds at one moment.
 *
 * @param refs as the remote told them
 * @param commit the tip; empty when the branch does not exist
 * @param files its files by path from the branch's root
 */
record Tip(RemoteRefs refs, Optional<CommitInfo> commit, SortedMap<String, TreeEntry> files) {

    Optional<String> id() {
        return refs.tip();
    }

    /** Whether the tip was written by us, or there is none that could be somebody else's. */
    boolean isOurs(String marker) {
        return commit.isEmpty() || isOurs(commit.get(), marker);
    }

    static boolean isOurs(CommitInfo commit, String marker) {
        return commit.trailer(Trailers.GENERATED_BY)
                .filter(by -> by.split("\\s+")[0].equals(marker))
                .isPresent();
    }
}
