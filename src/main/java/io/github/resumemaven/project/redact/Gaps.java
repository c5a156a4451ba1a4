package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Walk;
import java.util.BitSet;
import java.util.List;

/**
 * What is left of a sentence around a value that was cut out of it: empty parentheses, and a few words like
 * {@code Call .} Longer sentences may say something else too, so that they stay as they are.
 */
final class Gaps {
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String ENDS = ".!?。！？";
    private static final int MOST_WORDS = 4;
    private static final int MOST_LETTERS = 24;

    private final String text;
    private final BitSet gone;
    private final int start;
    private final int end;

    private Gaps(String text, BitSet gone, Block paragraph) {
        this.text = text;
        this.gone = gone;
        this.start = paragraph.span().start();
        this.end = Math.min(text.length(), paragraph.span().end());
    }

    /** @param gone what is cut; grows */
    static void close(Resume resume, BitSet gone) {
        List<Block> paragraphs = Walk.blocks(resume.document())
                .filter(Block.Paragraph.class::isInstance)
                .toList();
        for (Block paragraph : paragraphs) {
            new Gaps(resume.source().text(), gone, paragraph).close();
        }
    }

    private void close() {
        int from = gone.nextSetBit(start);
        while (from >= 0 && from < end) {
            int to = Math.min(end, gone.nextClearBit(from));
            parentheses(from, to);
            sentence(from, to);
            from = gone.nextSetBit(Math.max(to, from + 1));
        }
    }

    private void parentheses(int from, int to) {
        int left = back(from - 1);
        int right = forth(to);
        if (left >= start
                && right < end
                && OPENING.indexOf(text.charAt(left)) >= 0
                && CLOSING.indexOf(text.charAt(right)) >= 0
                // What names a link or holds its address is no parenthesis.
                && (left == start || text.charAt(left - 1) != ']')) {
            gone.set(back(left - 1) + 1, right + 1);
        }
    }

    private void sentence(int from, int to) {
        int stop = forth(to);
        if (stop >= end || ENDS.indexOf(text.charAt(stop)) < 0 || !endsAt(stop)) {
            return;
        }
        int first = from;
        int words = 0;
        int letters = 0;
        int values = 1;
        boolean name = false;
        for (int i = from - 1; i >= start && (gone.get(i) || !endsAt(i)); i--) {
            if (gone.get(i)) {
                values += gone.get(i + 1) ? 0 : 1;
                name = false;
                continue;
            }
            char c = text.charAt(i);
            boolean wordBegins = i == start || !Character.isLetter(text.charAt(i - 1));
            // Lines may be parts of an address as well as of a sentence.
            if (!Character.isLetter(c) && !isBlank(c)) {
                return;
            }
            if (Character.isLetter(c)) {
                // A name within a sentence may say something of its own, the first word is always large.
                if (name) {
                    return;
                }
                first = i;
                letters++;
                words += wordBegins ? 1 : 0;
                name = wordBegins && Character.isUpperCase(c);
            }
        }
        if (letters > 0 && words <= values * MOST_WORDS && letters <= values * MOST_LETTERS) {
            boolean opens = back(first - 1) < start;
            gone.set(opens ? start : back(first - 1) + 1, opens ? forth(stop + 1) : stop + 1);
        }
    }

    /** Whether a sentence ends with a character: Western points end one before a blank only. */
    private boolean endsAt(int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0 && (c > 0x7F || at + 1 >= end || Character.isWhitespace(text.charAt(at + 1)));
    }

    private int back(int at) {
        int i = at;
        while (i >= start && isBlank(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private int forth(int at) {
        int i = at;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000;
    }
}
