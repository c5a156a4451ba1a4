package io.github.resumemaven.read.document;

import java.util.Arrays;
import java.util.Optional;

/** What a file that is no text betrays itself by, in its first bytes. */
enum Signature {
    PDF("a PDF", "Name its Markdown source instead.", 0x25, 0x50, 0x44, 0x46, 0x2D),
    ZIP("a Word document or other archive", "Convert it first: pandoc %s -t gfm -o resume.md", 0x50, 0x4B, 0x03, 0x04),
    OLE(
            "an old Word document",
            "Save it as .docx, then convert it: pandoc resume.docx -t gfm -o resume.md",
            0xD0,
            0xCF,
            0x11,
            0xE0),
    RTF("an RTF document", "Convert it first: pandoc %s -t gfm -o resume.md", 0x7B, 0x5C, 0x72, 0x74, 0x66),
    PNG("an image", "Name a Markdown, JSON or YAML file.", 0x89, 0x50, 0x4E, 0x47),
    JPEG("an image", "Name a Markdown, JSON or YAML file.", 0xFF, 0xD8, 0xFF),
    GIF("an image", "Name a Markdown, JSON or YAML file.", 0x47, 0x49, 0x46, 0x38),
    UTF_32_LE("UTF-32", "Save it as UTF-8.", 0xFF, 0xFE, 0x00, 0x00),
    UTF_16_LE("UTF-16", "Save it as UTF-8: iconv -f UTF-16 -t UTF-8 %s > utf8.md", 0xFF, 0xFE),
    UTF_16_BE("UTF-16", "Save it as UTF-8: iconv -f UTF-16 -t UTF-8 %s > utf8.md", 0xFE, 0xFF);

    private final String what;
    private final String advice;
    private final int[] prefix;

    Signature(String what, String advice, int... prefix) {
        this.what = what;
        this.advice = advice;
        this.prefix = prefix;
    }

    static Optional<Signature> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(signature -> Decoder.startsWith(bytes, signature.prefix))
                .findFirst();
    }

    String what() {
        return what;
    }

    String advice(String name) {
        return advice.replace("%s", name);
    }
}
