package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.regex.Pattern;

/**
 * The YAML between {@code ---} in the first line and the next {@code ---} or {@code ...}, as Jekyll, Hexo and Pandoc
 * read it.
 *
 * @param data what it says; empty if there is none
 * @param end where the Markdown begins
 */
record FrontMatter(Data.Mapping data, int end) {
    private static final FrontMatter NONE = new FrontMatter(Data.Mapping.EMPTY, 0);

    /** A key and its colon: what tells broken YAML from prose between two thematic breaks. */
    private static final Pattern KEY = Pattern.compile("[^\\s#:\\[{>*_|`][^:]{0,60}:(\\s.*)?");

    static FrontMatter of(SourceText source) {
        if (!isFence(source, 1, "---") || source.lines() < 2) {
            return NONE;
        }
        if (lineText(source, 2).isBlank()) {
            // As in Pandoc: a thematic break has a blank line behind it, front matter has none.
            return NONE;
        }
        int close = closingLine(source);
        if (close < 0) {
            return NONE;
        }
        int end = close < source.lines()
                ? source.line(close + 1).start()
                : source.text().length();
        Span yaml = new Span(source.line(2).start(), source.line(close).start());
        try {
            return YamlReader.readMapping(source, yaml)
                    .map(data -> new FrontMatter(data, end))
                    .orElse(NONE);
        } catch (UnreadableException e) {
            if (meansYaml(source, close)) {
                throw e;
            }
            return NONE;
        }
    }

    private static int closingLine(SourceText source) {
        for (int line = 2; line <= source.lines(); line++) {
            if (isFence(source, line, "---") || isFence(source, line, "...")) {
                return line;
            }
        }
        return -1;
    }

    private static boolean meansYaml(SourceText source, int close) {
        for (int line = 2; line < close; line++) {
            String text = lineText(source, line);
            if (!text.isBlank() && !text.startsWith("#")) {
                return KEY.matcher(text).matches();
            }
        }
        return false;
    }

    private static boolean isFence(SourceText source, int line, String fence) {
        return lineText(source, line).stripTrailing().equals(fence);
    }

    private static String lineText(SourceText source, int line) {
        return source.text(source.line(line));
    }
}
