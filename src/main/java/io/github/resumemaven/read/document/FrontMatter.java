package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;

/**
 * The settings at the very start of a file: YAML between lines of dashes, or TOML between lines of plus signs.
 *
 * @param data the settings; of TOML, which no résumé keeps its facts in, empty
 * @param end where the Markdown begins
 */
record FrontMatter(Data.Mapping data, int end) {
    private static final FrontMatter NONE = new FrontMatter(Data.Mapping.EMPTY, 0);

    static FrontMatter of(SourceText source) {
        String fence = line(source, 1);
        if (!fence.equals("---") && !fence.equals("+++")) {
            return NONE;
        }
        boolean yaml = fence.equals("---");
        boolean settings = false;
        for (int line = 2; line <= source.lines(); line++) {
            String text = line(source, line);
            if (text.equals(fence) || yaml && text.equals("...")) {
                return settings || line == 2 ? closed(source, line, yaml) : NONE;
            }
            if (!settings && !text.isBlank() && text.charAt(0) != '#') {
                // A rule with prose below it opens like this too, but has no key.
                if (!isSetting(text, yaml)) {
                    return NONE;
                }
                settings = true;
            }
        }
        return NONE;
    }

    private static FrontMatter closed(SourceText source, int line, boolean yaml) {
        int end =
                line < source.lines() ? start(source, line + 1) : source.text().length();
        Span inside = new Span(start(source, 2), start(source, line));
        return new FrontMatter(yaml && line > 2 ? YamlData.mapping(source, inside) : Data.Mapping.EMPTY, end);
    }

    private static boolean isSetting(String text, boolean yaml) {
        char first = text.charAt(0);
        boolean key = Character.isLetterOrDigit(first) || first == '"' || first == '\'' || first == '_';
        if (!yaml) {
            return first == '[' || key && text.indexOf('=') > 0;
        }
        int colon = text.indexOf(':');
        while (colon > 0 && colon + 1 < text.length() && text.charAt(colon + 1) > ' ') {
            colon = text.indexOf(':', colon + 1);
        }
        return key && colon > 0;
    }

    /** A line without the blanks behind it. */
    private static String line(SourceText source, int line) {
        return source.text(source.line(line)).stripTrailing();
    }

    private static int start(SourceText source, int line) {
        return source.line(line).start();
    }
}
