package io.github.resumemaven.read.document;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fence around a whole résumé: some keep their plain text, or their Markdown, in a block of code, so that a site
 * leaves its lines alone. It is text all the same.
 */
final class WholeFence {
    private static final Pattern OPENING = Pattern.compile("(?m)^(`{3,}|~{3,})[ \\t]*([\\w-]*)[ \\t]*$");

    /** What a fence calls its content when it is text. */
    private static final Set<String> TEXT = Set.of("", "text", "txt", "plain", "plaintext", "md", "markdown");

    /** So many paragraphs make it more than a sample. */
    private static final int LEAST_PARAGRAPHS = 3;

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R");

    private WholeFence() {}

    /** A text with blanks for its first fence, if two thirds of all letters stand in that; else the text. */
    static String removed(String text) {
        if (!text.contains("```") && !text.contains("~~~")) {
            return text;
        }
        Matcher opening = OPENING.matcher(text);
        if (!opening.find() || !TEXT.contains(opening.group(2))) {
            return text;
        }
        Matcher closing = Pattern.compile("(?m)^" + opening.group(1) + "[`~]*[ \\t]*$")
                .matcher(text)
                .region(opening.end(), text.length());
        boolean closed = closing.find();
        String inside = text.substring(opening.end(), closed ? closing.start() : text.length());
        int paragraphs = BLANK_LINES.split(inside.strip()).length;
        if (paragraphs < LEAST_PARAGRAPHS || letters(inside) * 3 <= letters(text) * 2) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text);
        blank(bare, opening.start(), opening.end());
        if (closed) {
            blank(bare, closing.start(), closing.end());
        }
        return bare.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, " ".repeat(to - from));
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }
}
