package io.github.resumemaven.lint;

import java.util.Optional;

/** The files beside a source, as far as it may refer to them. */
public interface Assets {

    /** A folder without files. */
    Assets NONE = path -> Optional.empty();

    /**
     * Finds a file as a forgiving file system would.
     *
     * @param path relative to the source's folder, with {@code /}, decoded
     * @return the path as the file system spells it, which may differ from {@code path} in the case of letters; empty if
     *     there is no such file
     */
    Optional<String> find(String path);

    /**
     * What is in a file.
     *
     * @param path as {@link #find} spells it
     * @return empty if there is no such file, or if it cannot be read
     */
    default Optional<byte[]> read(String path) {
        return Optional.empty();
    }
}
