package io.github.resumemaven.read.list;

import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.outline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a list in a line at its separators, but not inside of brackets, and never {@code TCP/IP} or {@code CI/CD}. */
final class KeywordSplitter {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,(?!\\d{3})|;|[、，；]|\\s[|•·>=]+\\s|[|•])\\s*|\\s+/\\s+|\\s+(?:&|\\+)\\s+");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern END = Pattern.compile("[\\s.。;；,]+$");

    private KeywordSplitter() {}

    static List<Value<String>> split(Line line, int from, int to) {
        List<Value<String>> words = cut(line, from, to, SEPARATOR);
        boolean tight = words.size() == 1
                && words.get(0).get().chars().filter(c -> c == '/').count() >= 2
                && !words.get(0).get().contains("://");
        return tight ? cut(line, from, to, SLASH) : words;
    }

    /** The stretches of a line between separators that stand outside of brackets. */
    static List<int[]> parts(Line line, Pattern separator) {
        List<int[]> parts = new ArrayList<>();
        int[] depths = depths(line.folded(), 0, line.length());
        Matcher matcher = separator.matcher(line.text());
        int start = 0;
        while (matcher.find()) {
            if (matcher.start() > start && depths[matcher.start()] == 0) {
                parts.add(new int[] {start, matcher.start()});
                start = matcher.end();
            }
        }
        if (start < line.length()) {
            parts.add(new int[] {start, line.length()});
        }
        return parts;
    }

    private static List<Value<String>> cut(Line line, int from, int to, Pattern separator) {
        List<Value<String>> words = new ArrayList<>();
        int[] depths = depths(line.folded(), from, to);
        Matcher matcher = separator.matcher(line.folded()).region(from, to);
        int start = from;
        while (matcher.find()) {
            if (depths[matcher.start() - from] == 0) {
                add(line, start, matcher.start(), words);
                start = matcher.end();
            }
        }
        add(line, start, to, words);
        return words;
    }

    /** How many brackets are open in front of each character. */
    private static int[] depths(String folded, int from, int to) {
        int[] depths = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            int change = "([{（【".indexOf(c) >= 0 ? 1 : ")]}）】".indexOf(c) >= 0 ? -1 : 0;
            depths[i - from + 1] = Math.max(0, depths[i - from] + change);
        }
        return depths;
    }

    private static void add(Line line, int from, int to, List<Value<String>> words) {
        Matcher end = END.matcher(line.folded().substring(from, to));
        int last = end.find() ? from + end.start() : to;
        Value<String> value = line.value(from, last);
        if (!value.get().isEmpty()) {
            words.add(value);
        }
    }
}
