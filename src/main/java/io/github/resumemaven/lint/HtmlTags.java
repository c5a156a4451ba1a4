package io.github.resumemaven.lint;

import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags in a stretch of HTML, with their places. Comments are blanked out. Linear in the length of any input. */
public final class HtmlTags {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("(?<!\\\\)<([a-zA-Z][a-zA-Z0-9-]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'<>/=]++)(?:\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?");

    private HtmlTags() {}

    /** @param name in lower case */
    public record Tag(String name, List<Attribute> attributes, Span span) {

        /** The first attribute of that name. */
        public Optional<Attribute> attribute(String wanted) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(wanted))
                    .findFirst();
        }
    }

    /**
     * @param name in lower case
     * @param value without quotes, entities as written; empty if it has none
     * @param span of both
     */
    public record Attribute(String name, String value, Span span) {}

    /** The opening tags in the part of {@code text} within {@code span}; their places are offsets into {@code text}. */
    public static List<Tag> in(String text, Span span) {
        String html = COMMENT.matcher(text.substring(span.start(), span.end()))
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            List<Attribute> attributes = new ArrayList<>();
            Matcher attribute = ATTRIBUTE.matcher(html).region(tag.start(2), tag.end(2));
            while (attribute.find()) {
                attributes.add(new Attribute(
                        attribute.group(1).toLowerCase(Locale.ROOT),
                        unquoted(attribute.group(2)),
                        new Span(span.start() + attribute.start(), span.start() + attribute.end())));
            }
            tags.add(new Tag(
                    tag.group(1).toLowerCase(Locale.ROOT),
                    attributes,
                    new Span(span.start() + tag.start(), span.start() + tag.end())));
        }
        return tags;
    }

    private static String unquoted(String value) {
        if (value == null) {
            return "";
        }
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
