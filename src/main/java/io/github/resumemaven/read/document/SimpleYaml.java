package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The YAML that most front matter is: lines of {@code key: plain words}. To load a whole YAML parser for those would
 * cost a cold start some 60 ms; anything else is left to it.
 */
final class SimpleYaml {
    /** Words that YAML's core schema or its older ones take for more than themselves. */
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private SimpleYaml() {}

    /** The settings; empty when a line is anything but simple. */
    static Optional<Data.Mapping> mapping(SourceText source, Span yaml) {
        List<Data.Pair> pairs = new ArrayList<>();
        int line = source.position(yaml.start()).line();
        int last = source.position(yaml.end()).line();
        for (; line < last; line++) {
            Span place = source.line(line);
            if (place.isEmpty()) {
                continue;
            }
            Optional<Data.Pair> pair = pair(source, place);
            if (pair.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(pair.get());
        }
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Span first = pairs.get(0).key().span();
        return Optional.of(new Data.Mapping(
                List.copyOf(pairs),
                first.cover(pairs.get(pairs.size() - 1).value().span())));
    }

    private static Optional<Data.Pair> pair(SourceText source, Span line) {
        String text = source.text();
        int colon = line.start();
        while (colon < line.end() && isKey(text.charAt(colon))) {
            colon++;
        }
        int from = colon + 2;
        int to = line.end();
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from >= to || !text.startsWith(": ", colon) || !Character.isLetter(text.charAt(line.start()))) {
            return Optional.empty();
        }
        Data.Scalar key = scalar(source, line.start(), colon);
        Data.Scalar value = scalar(source, from, to);
        boolean simple = isPlain(value.text()) && !isWord(key.text()) && !isWord(value.text());
        return simple ? Optional.of(new Data.Pair(key, value)) : Optional.empty();
    }

    private static Data.Scalar scalar(SourceText source, int from, int to) {
        Span place = new Span(from, to);
        return new Data.Scalar(source.text(place), Data.Type.STRING, place);
    }

    private static boolean isWord(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isKey(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    /** A letter first, or a date, and then nothing that YAML might see a mark in. */
    private static boolean isPlain(String text) {
        return (Character.isLetter(text.charAt(0)) || isDate(text))
                && text.chars()
                        .allMatch(c -> c >= ' '
                                && c != 0x7F
                                && !Character.isSurrogate((char) c)
                                && (c < 0x80 || c >= 0xA0)
                                && c < 0xFFFE
                                && c != 0xFEFF)
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && text.indexOf('\u2028') < 0
                && text.indexOf('\u2029') < 0;
    }

    /** {@code 2026-01-31}, perhaps with a time behind it; text in YAML's core schema. */
    private static boolean isDate(String text) {
        int dash = text.indexOf('-');
        return dash == 4
                && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')
                && text.length() > 5
                && Character.isDigit(text.charAt(5));
    }
}
