package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SourceText;
import java.util.List;
import java.util.Locale;

/** Bytes of a file → {@link Document}. May be called from many threads. */
public final class DocumentParser {
    private final BoundedRun bounded = new BoundedRun();

    /**
     * Reads a file whose name tells its format: {@code .json}, {@code .yaml} or {@code .yml}, else Markdown.
     *
     * @param name the file's path relative to the base folder, with {@code /}
     * @throws UnreadableException if it is too large, not UTF-8 text, empty, broken or hostile
     */
    public Document parse(String name, byte[] bytes) {
        return bounded.call(name, deadline -> parse(name, bytes, deadline));
    }

    /** As {@link #parse(String, byte[])}, for those who have bounded what they do already. */
    public Document parse(String name, byte[] bytes, Deadline deadline) {
        SourceText source = Decoder.decode(name, bytes);
        check(source);
        return read(source, format(name), deadline);
    }

    /** @throws UnreadableException if it is too large, empty, broken or hostile */
    public Document parse(SourceText source, Document.Format format) {
        check(source);
        return bounded.call(source.name(), deadline -> read(source, format, deadline));
    }

    private static void check(SourceText source) {
        if (source.text().length() > Limits.BYTES) {
            throw Decoder.tooLarge(source.name());
        }
        if (source.text().isBlank()) {
            throw new UnreadableException(source.name(), null, "is empty", "Begin with a line such as: # Your Name");
        }
    }

    static Document.Format format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Document.Format.JSON;
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Document.Format.YAML : Document.Format.MARKDOWN;
    }

    private static Document read(SourceText source, Document.Format format, Deadline deadline) {
        return switch (format) {
            case JSON -> new Document(source, format, JsonReader.read(source), List.of());
            case YAML -> new Document(source, format, YamlReader.read(source, source.span()), List.of());
            case MARKDOWN -> {
                FrontMatter front = FrontMatter.of(source);
                Data.Mapping data = front.data();
                yield new Document(source, format, data, MarkdownReader.read(source, front.end(), deadline));
            }
        };
    }
}
