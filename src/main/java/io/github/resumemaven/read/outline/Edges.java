package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edges of a text that something was taken from: separators that parted it from what is gone go too, and of a pair of
 * brackets never one half.
 */
final class Edges {
    private static final Pattern LEADING = Pattern.compile(
            "^[\\s,;:|·、，；：｜]*+(?:[)\\]）】](?![^(\\[（【]*+[)\\]）】]))?(?:[\\s,;:|·、，；：｜]+|\\s*[-–—]+\\s+)*");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;|·、，；｜]+$");
    private static final String OPENING = "([（【";
    private static final String CLOSING = ")]）】";

    private Edges() {}

    /** @param before what stands in front of what was taken; a bracket that it opens and the content closes is kept */
    static List<Inline> trimmed(List<Inline> content, List<Inline> before) {
        List<Inline> trimmed = new ArrayList<>(content);
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text text && isExact(text)) {
            Matcher matcher = LEADING.matcher(text.text());
            cut(
                    trimmed,
                    0,
                    text,
                    matcher.find() ? matcher.end() : 0,
                    text.text().length());
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Inline.Text text && isExact(text)) {
            Matcher matcher = TRAILING.matcher(text.text());
            cut(
                    trimmed,
                    last,
                    text,
                    0,
                    matcher.find() ? matcher.start() : text.text().length());
        }
        if (closes(trimmed)) {
            opener(before).ifPresent(bracket -> trimmed.add(0, bracket));
        }
        return List.copyOf(trimmed);
    }

    private static boolean isExact(Inline.Text text) {
        return text.text().length() == text.span().length();
    }

    private static void cut(List<Inline> all, int at, Inline.Text text, int from, int to) {
        if (from >= to) {
            all.remove(at);
        } else if (from > 0 || to < text.text().length()) {
            int offset = text.span().start();
            all.set(at, new Inline.Text(text.text().substring(from, to), new Span(offset + from, offset + to)));
        }
    }

    /** Whether a bracket closes that nothing opened. */
    private static boolean closes(List<Inline> content) {
        int open = 0;
        for (Inline inline : content) {
            String text = inline instanceof Inline.Text plain ? plain.text() : "";
            for (char c : text.toCharArray()) {
                open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
                if (open < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A bracket at the end of a text. */
    private static Optional<Inline> opener(List<Inline> before) {
        if (before.isEmpty() || !(before.get(before.size() - 1) instanceof Inline.Text text) || !isExact(text)) {
            return Optional.empty();
        }
        int at = text.text().stripTrailing().length() - 1;
        if (at < 0 || OPENING.indexOf(text.text().charAt(at)) < 0) {
            return Optional.empty();
        }
        int offset = text.span().start() + at;
        return Optional.of(new Inline.Text(text.text().substring(at, at + 1), new Span(offset, offset + 1)));
    }
}
