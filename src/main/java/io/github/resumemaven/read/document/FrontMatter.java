package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.regex.Pattern;

/**
 * The settings at the very start of a file: YAML between {@code ---} and {@code ---} or {@code ...} as Jekyll, Hexo and
 * Pandoc read it, or Hugo's TOML between {@code +++}.
 *
 * @param data what it says; of TOML, which nobody keeps a résumé's facts in, empty
 * @param end where the Markdown begins
 */
record FrontMatter(Data.Mapping data, int end) {
    private static final FrontMatter NONE = new FrontMatter(Data.Mapping.EMPTY, 0);

    /** A key and its colon: what tells broken YAML from prose between two thematic breaks. */
    private static final Pattern KEY = Pattern.compile("[^\\s#:\\[{>*_|`-][^:]{0,60}:(\\s.*)?");

    /** A key of one word, as pages have it. */
    private static final Pattern SETTING = Pattern.compile("[\\w-]{1,40}:(\\s.*)?");

    private static final Pattern TOML = Pattern.compile("\\[.*|[\\w\"'.-]+\\s*=.*");

    static FrontMatter of(SourceText source) {
        String fence = line(source, 1);
        if (source.lines() < 2 || !fence.equals("---") && !fence.equals("+++")) {
            return NONE;
        }
        int close = closingLine(source, fence);
        if (close < 0 || line(source, 2).isEmpty() && !areSettings(source, close)) {
            // As in Pandoc: a thematic break has a blank line behind it; Jekyll takes settings there, too.
            return NONE;
        }
        int end = close < source.lines()
                ? source.line(close + 1).start()
                : source.text().length();
        String first = firstSetting(source, close);
        if (fence.equals("+++")) {
            return TOML.matcher(first).matches() ? new FrontMatter(Data.Mapping.EMPTY, end) : NONE;
        }
        Span yaml = new Span(source.line(2).start(), source.line(close).start());
        boolean meant = KEY.matcher(first).matches();
        try {
            return meant || first.isEmpty() || first.startsWith("{")
                    ? YamlReader.readMapping(source, yaml)
                            .map(data -> new FrontMatter(data, end))
                            .orElse(NONE)
                    : NONE;
        } catch (UnreadableException e) {
            if (meant) {
                throw e;
            }
            return NONE;
        }
    }

    private static int closingLine(SourceText source, String fence) {
        for (int line = 2; line <= source.lines(); line++) {
            String text = line(source, line);
            if (text.equals(fence) || fence.equals("---") && text.equals("...")) {
                return line;
            }
        }
        return -1;
    }

    /** Whether all that stands between the fences looks like settings: keys at the margin, and what is indented below them. */
    private static boolean areSettings(SourceText source, int close) {
        boolean any = false;
        for (int line = 2; line < close; line++) {
            String text = line(source, line);
            boolean goesOn = text.isEmpty() || text.startsWith("#") || any && text.matches("[\\s-].*");
            if (!goesOn && !SETTING.matcher(text).matches()) {
                return false;
            }
            any |= !goesOn;
        }
        return any;
    }

    /** The first line that is neither blank nor a comment; empty if there is none. */
    private static String firstSetting(SourceText source, int close) {
        for (int line = 2; line < close; line++) {
            String text = line(source, line);
            if (!text.isEmpty() && !text.startsWith("#")) {
                return text;
            }
        }
        return "";
    }

    /** A line without the blanks behind it. */
    private static String line(SourceText source, int line) {
        return source.text(source.line(line)).stripTrailing();
    }
}
