package io.github.resumemaven.publish;

import java.time.Instant;
import java.util.Optional;

/**
 * One commit of the branch.
 *
 * @param back how many steps before the tip; 0 is what is published now
 * @param commit its id
 * @param date its date: for our own commits, that of their source
 * @param subject the first line of its message
 * @param sourceCommit the source it was built from
 * @param ours whether this plugin wrote it
 */
public record PublishedState(
        int back, String commit, Instant date, String subject, Optional<String> sourceCommit, boolean ours) {}
