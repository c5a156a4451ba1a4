package io.github.resumemaven.publish.git;

import java.util.Optional;

/**
 * What a remote repository says of its branches.
 *
 * @param defaultBranch the branch that HEAD names, where it exists
 * @param tip the commit at the tip of the branch asked for
 * @param empty whether there is no branch at all
 */
public record RemoteRefs(Optional<String> defaultBranch, Optional<String> tip, boolean empty) {}
