package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Bytes → text: UTF-8 only, since a guessed encoding would publish wrong characters without a word. */
final class Decoder {
    private Decoder() {}

    static SourceText decode(String name, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw tooLarge(name);
        }
        Signature.of(bytes).ifPresent(signature -> {
            throw new UnreadableException(name, null, "is " + signature.what(), signature.advice(name));
        });
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        SourceText text = new SourceText(name, out.flip().toString());
        if (result.isError()) {
            throw invalid(name, bytes, in.position(), text);
        }
        int nul = text.text().indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableException(
                    name,
                    text.position(nul),
                    "is a binary file: it holds a NUL character",
                    "Name a Markdown, JSON or YAML file.");
        }
        return text;
    }

    static UnreadableException tooLarge(String name) {
        return new UnreadableException(
                name,
                null,
                "is larger than " + Limits.BYTES / 1024 + " KB",
                "Leave embedded images and old versions out of it; images can stand beside it as files.");
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableException invalid(String name, byte[] bytes, int at, SourceText before) {
        Position position = before.position(before.text().length());
        String hex = HexFormat.of().withUpperCase().toHexDigits(bytes[at]);
        String advice = likely(bytes)
                .map(charset -> "It may be " + charset.name() + ". Convert it: iconv -f " + charset.name()
                        + " -t UTF-8 " + name + " > utf8-" + name.substring(name.lastIndexOf('/') + 1))
                .orElse("Save it as UTF-8 in your editor.");
        return new UnreadableException(name, position, "is not UTF-8: byte 0x" + hex + " is out of place", advice);
    }

    /** An encoding of the user's language in which every byte has a meaning. */
    private static Optional<Charset> likely(byte[] bytes) {
        String name =
                switch (Locale.getDefault().getLanguage()) {
                    case "ja" -> "windows-31j";
                    case "ko" -> "x-windows-949";
                    case "zh" -> "GB18030";
                    case "ru" -> "windows-1251";
                    case "pl" -> "windows-1250";
                    default -> looksHan(bytes) ? "GB18030" : "windows-1252";
                };
        return Charset.isSupported(name) && decodes(bytes, Charset.forName(name))
                ? Optional.of(Charset.forName(name))
                : Optional.empty();
    }

    /** Whether high bytes come in pairs rather than alone between letters, as accents do. */
    private static boolean looksHan(byte[] bytes) {
        int pairs = 0;
        int lone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean pair = i + 1 < bytes.length && bytes[i + 1] < 0;
                pairs += pair ? 1 : 0;
                lone += pair ? 0 : 1;
                i += pair ? 1 : 0;
            }
        }
        return pairs > lone;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            decoder.decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
