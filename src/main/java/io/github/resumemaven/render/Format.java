package io.github.resumemaven.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A form that a résumé is written in. The order is that in which formats are named to readers. */
public enum Format {
    HTML("html", "index.html"),
    PDF("pdf", "resume.pdf"),
    TEXT("text", "resume.txt"),
    DOCX("docx", "resume.docx"),
    JSON("json", "resume.json"),
    MARKDOWN("markdown", "resume.md");

    private final String key;
    private final String fileName;

    Format(String key, String fileName) {
        this.key = key;
        this.fileName = fileName;
    }

    /** Its name in options and messages. */
    public String key() {
        return key;
    }

    /** What its file is called beside the other formats. */
    public String fileName() {
        return fileName;
    }

    public static Optional<Format> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** The format whose file is called so. */
    public static Optional<Format> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> format.fileName.equals(name))
                .findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Format::key).toList();
    }
}
