package io.github.resumemaven.read.document;

import java.time.Duration;

/** What one file may cost. A résumé of ten pages in Chinese has 40 KB. */
final class Limits {
    static final int BYTES = 256 * 1024;

    /** Of a processor. */
    static final Duration TIME = Duration.ofSeconds(5);

    /** By the clock on the wall, on however busy a machine. */
    static final Duration WAIT = Duration.ofSeconds(30);

    /** Levels of blocks, inlines or data within each other. Everyone who walks the tree later may recurse. */
    static final int DEPTH = 100;

    /** Nodes of a data tree, so that YAML aliases cannot multiply a small file. */
    static final int DATA_NODES = 100_000;

    /** For parsers that recurse by nesting: a thread's usual 1 MB overflows at some 900 levels of quotes. */
    static final long STACK_BYTES = 64L << 20;

    private Limits() {}
}
