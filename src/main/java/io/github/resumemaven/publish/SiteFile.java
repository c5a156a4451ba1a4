package io.github.resumemaven.publish;

import java.io.IOException;

/**
 * One file to publish.
 *
 * @param path from the site's root, with slashes; any Unicode
 * @param kind what git makes of it
 * @param size in bytes
 * @param content its bytes; for a link the place it points to, in UTF-8
 */
public record SiteFile(String path, Kind kind, long size, Content content) {

    public enum Kind {
        FILE("100644"),
        EXECUTABLE("100755"),
        LINK("120000");

        private final String mode;

        Kind(String mode) {
            this.mode = mode;
        }

        String mode() {
            return mode;
        }
    }

    /** Reads the bytes; may be asked more than once and must answer the same. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
