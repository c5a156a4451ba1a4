package io.github.resumemaven.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.plain.PlainBlocks;
import io.github.resumemaven.render.plain.Spacing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they stand in {@code resume.json}. */
final class Texts {
    private Texts() {}

    /** What a regular expression takes for a line end and {@link String#lines} does not. */
    private static final Pattern ODD_LINE_END = Pattern.compile("[\\u000B\\f\\u0085\\u2028\\u2029]");

    /**
     * One text for each block; of code, the indents but no blank lines, since those part paragraphs when the text is
     * read back.
     */
    static List<String> of(List<Block> blocks) {
        return PlainBlocks.of(blocks).stream()
                .map(text -> ODD_LINE_END
                        .matcher(text)
                        .replaceAll(" ")
                        .lines()
                        .map(Texts::line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String line(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        String text = Spacing.strip(Spacing.fold(line.substring(indent)));
        return text.isEmpty() ? "" : line.substring(0, indent) + text;
    }

    /** A period as its author wrote it. */
    static String of(Document document, Period period) {
        List<Span> dates = new ArrayList<>();
        period.start().map(Value::span).ifPresent(dates::add);
        period.end().map(Value::span).filter(end -> !dates.contains(end)).ifPresent(dates::add);
        boolean apart = document.format() != Document.Format.MARKDOWN
                && dates.size() == 2
                && period.span().contains(dates.get(0));
        return apart
                ? dates.stream().map(span -> of(document, span)).collect(Collectors.joining(" – "))
                : of(document, period.span());
    }

    private static String of(Document document, Span span) {
        String written = document.source().text(span);
        String text =
                document.format() == Document.Format.JSON ? unescaped(written).orElse(written) : written;
        return Spacing.strip(Spacing.fold(text));
    }

    private static Optional<String> unescaped(String json) {
        if (json.indexOf('\\') < 0) {
            return Optional.empty();
        }
        try (JsonParser parser = new JsonFactory().createParser('"' + json + '"')) {
            return Optional.ofNullable(parser.nextTextValue());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
