package io.github.resumemaven.read.document;

import java.util.regex.Pattern;

/**
 * Hides from the Markdown parser what it would misread, character for character, so that all places stay. Blanks stand
 * for lines of attributes, Pandoc's fences and the fence around a whole résumé; a {@code %} for a {@code #} that begins no heading.
 */
final class MarkdownMask {
    private final String text;
    private char[] masked;
    /** The fence of the code block that the line stands in, or 0. */
    private char fence;

    private int fenceLength;
    private boolean afterBlank = true;

    private MarkdownMask(String text) {
        this.text = text;
    }

    /** A text as long as the given one. */
    static String mask(String text) {
        String bare = WholeFence.removed(text);
        MarkdownMask mask = new MarkdownMask(bare);
        int start = 0;
        while (start < bare.length()) {
            int end = lineEnd(bare, start);
            mask.line(start, end);
            start = end + 1;
        }
        return mask.masked == null ? bare : new String(mask.masked);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void line(int start, int end) {
        int i = skipPrefix(start, end);
        if (fence != 0) {
            if (isClosingFence(i, end)) {
                fence = 0;
            }
            return;
        }
        if (i == end) {
            afterBlank = true;
            return;
        }
        char c = text.charAt(i);
        if (c == '{' && Attributes.end(text, i) > i && isBlank(Attributes.end(text, i), end)) {
            fill(i, Attributes.end(text, i), ' ');
        } else if (c == ':'
                && text.startsWith(":::", i)
                && Div.PATTERN.matcher(text.substring(i, end)).matches()) {
            fill(i, end, ' ');
            afterBlank = true;
            return;
        } else {
            i = skipMarker(i, end);
            c = i < end ? text.charAt(i) : ' ';
            if (c == '`' || c == '~') {
                openFence(i, end, c);
            } else if (c == '#') {
                afterBlank = heading(i, end);
                return;
            }
        }
        afterBlank = false;
    }

    /** @return whether the line is a heading */
    private boolean heading(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        int level = i - start;
        boolean spaced = i == end || text.charAt(i) == ' ' || text.charAt(i) == '\t';
        boolean heading = level <= 6 && (spaced || level > 1 || isTitle(i, end));
        if (!heading) {
            fill(start, start + 1, '%');
        }
        return heading;
    }

    /** Whether what stands right behind a single # is a title, and no tag, number or directive. */
    private boolean isTitle(int start, int end) {
        int c = text.codePointAt(start);
        boolean word = Character.isUpperCase(c) || Character.isIdeographic(c) || Character.isLetter(c) && c > 0x2FFF;
        return afterBlank && (word || c == '*') && text.substring(start, end).indexOf('#') < 0;
    }

    private int skipPrefix(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    /** Behind list markers: {@code - }, {@code 1. }. */
    private int skipMarker(int start, int end) {
        int i = start;
        while (i < end) {
            int marker = i;
            while (marker < end && text.charAt(marker) >= '0' && text.charAt(marker) <= '9') {
                marker++;
            }
            boolean number = marker > i && marker < end && (text.charAt(marker) == '.' || text.charAt(marker) == ')');
            boolean bullet = marker == i && "-*+".indexOf(text.charAt(i)) >= 0;
            if (!number && !bullet || marker + 1 >= end || !isSpace(text.charAt(marker + 1))) {
                return i;
            }
            i = skipPrefix(marker + 1, end);
        }
        return i;
    }

    private void openFence(int start, int end, char c) {
        int i = start;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        boolean inline = c == '`' && text.substring(i, end).indexOf('`') >= 0;
        if (i - start >= 3 && !inline) {
            fence = c;
            fenceLength = i - start;
        }
    }

    private boolean isClosingFence(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == fence) {
            i++;
        }
        return i - start >= fenceLength && isBlank(i, end);
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private void fill(int start, int end, char c) {
        if (masked == null) {
            masked = text.toCharArray();
        }
        for (int i = start; i < end; i++) {
            masked[i] = c;
        }
    }

    /** Compiled when the first line of colons is met. */
    private static final class Div {
        static final Pattern PATTERN = Pattern.compile(":{3,}\\s*(?:\\{[^{}]*\\}|[\\w-]+)?\\s*(?:\\{[^{}]*\\})?\\s*:*");
    }
}
