package io.github.resumemaven.publish;

import io.github.resumemaven.publish.git.TreeEntry;
import java.util.Optional;

/**
 * One file that a publish lays onto the branch.
 *
 * @param path from the branch's root
 * @param entry its mode and the id that its content has
 * @param content its bytes; empty when the store already has them
 */
record Item(String path, TreeEntry entry, Optional<SiteFile.Content> content) {}
