package io.github.resumemaven.publish.git;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Names between git's bytes and our strings, without loss and without the platform's encoding: under {@code LC_ALL=C}
 * the JVM would turn every Chinese name into question marks.
 */
public final class GitPaths {

    /** A byte that is no UTF-8 becomes the lone surrogate at this offset, which no real text contains. */
    private static final int STRAY = 0xDC00;

    private GitPaths() {}

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                text.append(b >= 0 ? (char) b : (char) (STRAY + (b & 0xFF)));
            }
            return text.toString();
        }
    }

    /** The name in the quoted form of the fast-import stream. */
    static String quote(String path) {
        StringBuilder quoted = new StringBuilder(path.length() + 2).append('"');
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean pairs = i > 0 && Character.isHighSurrogate(path.charAt(i - 1));
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c >= STRAY + 0x80 && c <= STRAY + 0xFF && !pairs) {
                quoted.append(String.format("\\%03o", c - STRAY));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
