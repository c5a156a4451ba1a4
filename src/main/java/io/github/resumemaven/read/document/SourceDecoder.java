package io.github.resumemaven.read.document;

import io.github.resumemaven.model.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
final class SourceDecoder {
    /** Markdown that is made to hurt takes time that grows with the square of its size. */
    static final int MAX_BYTES = 256 * 1024;

    private SourceDecoder() {}

    static SourceText decode(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw whole(
                    name,
                    "The file has " + bytes.length / 1024 + " KB; a résumé may have 256 KB. Is it the right file?");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw whole(name, "The file is UTF-16. Save it as UTF-8.");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw whole(name, "The file is binary, not text. Name the Markdown or JSON file it was made from.");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, true);
        SourceText source = new SourceText(name, text.flip().toString());
        if (result.isError()) {
            throw new UnreadableException(
                    name,
                    Optional.of(source.position(source.text().length())),
                    "The text is not UTF-8 from here on. Save the file as UTF-8 (it may be GBK, Shift JIS or Latin-1 now).");
        }
        if (source.text().isBlank()) {
            throw whole(name, "The file is empty. Start one with a line such as \"# Your Name\".");
        }
        return source;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableException whole(String name, String fault) {
        return new UnreadableException(name, Optional.empty(), fault);
    }
}
