package io.github.resumemaven.lint;

import java.util.BitSet;

/**
 * Marks the parts of a text that are not prose though they stand in it: addresses, e-mail, paths, host and file names, ids
 * and calls. Made in one pass, chunk by chunk of printable ASCII.
 */
public final class Shield {
    private static final byte NONE = 0;
    private static final byte NAME = 1;
    private static final byte ADDRESS = 2;
    private static final String CLOSERS = ".,;:!?)]}>'\"*";

    private final byte[] kinds;

    private Shield(int length) {
        kinds = new byte[length];
    }

    /** @param addresses characters that are known to belong to an address */
    static Shield over(String text, BitSet addresses) {
        Shield shield = new Shield(text.length());
        int i = 0;
        while (i < text.length()) {
            if (!Characters.isAsciiGraphic(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Characters.isAsciiGraphic(text.charAt(end))) {
                end++;
            }
            shield.chunk(text, i, end);
            i = end;
        }
        addresses.stream().forEach(at -> shield.kinds[at] = ADDRESS);
        return shield;
    }

    /** Whether the character belongs to an address, a path, an id or a name with dots such as {@code package.json}. */
    public boolean covers(int i) {
        return i >= 0 && i < kinds.length && kinds[i] != NONE;
    }

    public boolean covers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (covers(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character belongs to what cannot be a word: an address, e-mail or path. */
    public boolean isAddress(int i) {
        return i >= 0 && i < kinds.length && kinds[i] == ADDRESS;
    }

    private void chunk(String text, int from, int to) {
        int scheme = text.indexOf("://", from);
        if (scheme >= 0 && scheme < to) {
            int start = schemeStart(text, from, scheme);
            mark(start, withoutClosers(text, start, to), ADDRESS);
            parts(text, from, start);
            return;
        }
        parts(text, from, to);
    }

    /** {@code https}, {@code s3}, and {@code jdbc:mysql} in small letters: {@code Blog:https} begins with a label. */
    private static int schemeStart(String text, int from, int end) {
        int start = end;
        while (start > from && Characters.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        int outer = start - 1;
        while (outer > from && text.charAt(outer - 1) >= 'a' && text.charAt(outer - 1) <= 'z') {
            outer--;
        }
        boolean compound = start - 1 > from && text.charAt(start - 1) == ':' && outer < start - 1;
        return compound && (outer == from || !Characters.isWordPart(text.charAt(outer - 1))) ? outer : start;
    }

    /** What stands between brackets, commas and the like. */
    private void parts(String text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "()[]<>,;|\"".indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    boolean called = i + 1 < to && text.charAt(i) == '(' && text.charAt(i + 1) == ')';
                    part(text, start, withoutClosers(text, start, i), called);
                }
                start = i + 1;
            }
        }
    }

    private void part(String text, int from, int to, boolean called) {
        int at = text.indexOf('@', from);
        boolean mail = at >= 0 && at < to;
        boolean path = text.startsWith("./", from)
                || text.startsWith("../", from)
                || text.startsWith("~/", from)
                || text.startsWith("www.", from)
                || text.indexOf('\\', from) >= 0 && text.indexOf('\\', from) < to
                || to - from > 2 && text.charAt(from) == '/' && Characters.isAsciiLetter(text.charAt(from + 1));
        if (mail || path || isHostWithPath(text, from, to)) {
            mark(from, to, ADDRESS);
            return;
        }
        if (called || text.charAt(from) == '$' || text.startsWith("--", from) || hasAny(text, from, to, "_=")) {
            mark(from, to, NAME);
            return;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || "/+&:".indexOf(text.charAt(i)) >= 0) {
                if (isDotted(text, start, i)) {
                    mark(start, i, NAME);
                }
                start = i + 1;
            }
        }
    }

    private static boolean hasAny(String text, int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code github.com/ada}, {@code src/main/App.java}: a slash, and a part with a dot between letters of one case. */
    private static boolean isHostWithPath(String text, int from, int to) {
        int slash = text.indexOf('/', from);
        if (slash < 0 || slash >= to) {
            return false;
        }
        return isDotted(text, from, slash) && lowerCaseEnding(text, from, slash)
                || isFile(text, text.lastIndexOf('/', to - 1) + 1, to);
    }

    /** A name with an ending of up to four lower-case letters that is not how a library is called: {@code App.java}, not {@code Vue.js}. */
    private static boolean isFile(String text, int from, int to) {
        int dot = text.lastIndexOf('.', to - 1);
        if (dot <= from || dot < to - 5 || dot == to - 1) {
            return false;
        }
        for (int i = dot + 1; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.startsWith("js", dot + 1);
    }

    private static boolean lowerCaseEnding(String text, int from, int to) {
        int dot = text.lastIndexOf('.', to - 1);
        for (int i = dot + 1; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return dot > from && to - dot > 2 && !(to - dot == 3 && text.startsWith("js", dot + 1));
    }

    /** A dot with a letter or digit on both sides, and a letter somewhere: a host, a file, a class, {@code Node.js}. */
    private static boolean isDotted(String text, int from, int to) {
        boolean dot = false;
        boolean letter = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            letter |= Characters.isAsciiLetter(c);
            dot |= c == '.'
                    && i > from
                    && i + 1 < to
                    && Characters.isWordPart(text.charAt(i - 1))
                    && Characters.isAsciiLetter(text.charAt(i + 1));
        }
        return dot && letter;
    }

    private static int withoutClosers(String text, int from, int to) {
        int end = to;
        while (end > from + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void mark(int from, int to, byte kind) {
        for (int i = from; i < to; i++) {
            kinds[i] = kind;
        }
    }
}
