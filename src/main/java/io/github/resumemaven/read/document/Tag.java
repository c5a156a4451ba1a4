package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTML tag that CommonMark §6.6 took as one.
 *
 * @param name in lower case; empty for a comment or declaration
 * @param closing whether it is {@code </name>}
 */
record Tag(String name, boolean closing, List<Attribute> attributes) {

    /**
     * @param name in lower case
     * @param value decoded; empty without one
     * @param span the value in the source, without quotes
     */
    record Attribute(String name, String value, Span span) {}

    static Tag parse(String html, int offset) {
        boolean closing = html.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < html.length() && isName(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        return new Tag(name, closing, closing ? List.of() : attributes(html, end, offset));
    }

    Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    String value(String name) {
        return attribute(name).map(Attribute::value).orElse("");
    }

    /** Whether it carries a script, which whoever judges the HTML must see. */
    boolean hasHandler() {
        return attributes.stream().anyMatch(a -> a.name().startsWith("on"));
    }

    private static List<Attribute> attributes(String html, int from, int offset) {
        List<Attribute> attributes = new ArrayList<>();
        int i = from;
        while (i < html.length()) {
            int start = i;
            while (i < html.length() && isName(html.charAt(i))) {
                i++;
            }
            if (i == start) {
                i++;
                continue;
            }
            String name = html.substring(start, i).toLowerCase(Locale.ROOT);
            int value = skipBlanks(html, i);
            if (value >= html.length() || html.charAt(value) != '=') {
                attributes.add(new Attribute(name, "", Span.at(offset + i)));
                continue;
            }
            value = skipBlanks(html, value + 1);
            char quote = value < html.length() ? html.charAt(value) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            int begin = quoted ? value + 1 : value;
            int end = begin;
            while (end < html.length() && (quoted ? html.charAt(end) != quote : !isUnquotedEnd(html.charAt(end)))) {
                end++;
            }
            attributes.add(new Attribute(
                    name, Entities.decodeAll(html.substring(begin, end)), new Span(offset + begin, offset + end)));
            i = quoted ? end + 1 : end;
        }
        return List.copyOf(attributes);
    }

    private static int skipBlanks(String html, int from) {
        int i = from;
        while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isUnquotedEnd(char c) {
        return Character.isWhitespace(c) || c == '>';
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
    }
}
