package io.github.resumemaven.publish;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The files that the branch holds now, seen from the folder that is published to. */
public interface PublishedFiles {

    /** The tip's id; empty when the branch does not exist yet. */
    Optional<String> commit();

    /** The names, with slashes, relative to the target folder. */
    Set<String> paths();

    /** The bytes of the file at {@code path}; empty when there is none. */
    Optional<byte[]> read(String path) throws IOException;
}
