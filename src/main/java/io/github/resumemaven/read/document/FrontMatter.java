package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of dashes at the very start of a file.
 *
 * @param data its settings
 * @param end where the Markdown begins
 */
record FrontMatter(Data.Mapping data, int end) {
    /** The closing line may be dots, as in Pandoc. A rule with prose below it opens like this too, but has no key. */
    private static final Pattern FENCED = Pattern.compile(
            "\\A---[ \\t]*\\R(?<yaml>(?:[ \\t]*(?:#.*)?\\R)*(?=[\\p{L}\"'][^\\r\\n]*?:(?:[ \\t\\r\\n]))(?:.*\\R)*?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

    private static final Pattern EMPTY = Pattern.compile("\\A---[ \\t]*\\R---[ \\t]*(?:\\R|\\z)");

    static FrontMatter of(SourceText source) {
        Matcher fenced = FENCED.matcher(source.text());
        if (fenced.find()) {
            Span yaml = new Span(fenced.start("yaml"), fenced.end("yaml"));
            return new FrontMatter(YamlData.mapping(source, yaml), fenced.end());
        }
        Matcher empty = EMPTY.matcher(source.text());
        return new FrontMatter(Data.Mapping.EMPTY, empty.find() ? empty.end() : 0);
    }
}
