package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Row;
import java.util.Optional;

/**
 * The lines of a chronicle that say when an entry began and ended.
 *
 * @param begin the line that says that somebody joined
 * @param end the line that says that they left
 * @param ongoing whether the chronicle ends with them still there
 */
public record Events(Optional<Row> begin, Optional<Row> end, boolean ongoing) {}
