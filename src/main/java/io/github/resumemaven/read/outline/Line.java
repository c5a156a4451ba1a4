package io.github.resumemaven.read.outline;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line as its reader sees it: the plain text of some inlines, with the place in the source and the emphasis of each
 * character.
 */
public final class Line {
    /** How a character is written; a set of bits. */
    public static final int STRONG = 1;

    public static final int EMPHASIS = 2;
    public static final int CODE = 4;
    public static final int LINK = 8;

    /** What stands for a line break within a cell or heading. */
    public static final char BREAK = '\u2028';

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    /** A link and the characters it covers. */
    public record Anchor(int from, int to, Inline.Link link) {}

    private final String text;
    private final String folded;
    private final List<Inline> inlines;
    private final List<Anchor> anchors;
    private final List<Inline.Image> images;
    private final int[] starts;
    private final int[] ends;
    private final byte[] marks;
    private final BitSet edges;
    private final Span span;
    private final boolean blank;
    private final int whole;

    Line(LineBuilder built) {
        this.text = built.text.toString();
        this.folded = Fold.fold(text);
        this.inlines = List.copyOf(built.inlines);
        this.anchors = List.copyOf(built.anchors);
        this.images = List.copyOf(built.images);
        this.starts = built.starts.toArray();
        this.ends = built.ends.toArray();
        this.marks = built.marks.toBytes();
        this.edges = built.edges;
        this.span = built.span();
        this.blank = folded.isBlank();
        this.whole = marks(0, text.length());
    }

    public String text() {
        return text;
    }

    /** The text as words are compared; offsets are the same. */
    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public List<Inline> inlines() {
        return inlines;
    }

    public List<Anchor> anchors() {
        return anchors;
    }

    public List<Inline.Image> images() {
        return images;
    }

    /** All of the source that the line stands for, markup included. */
    public Span span() {
        return span;
    }

    /** The source of the characters from {@code from} to {@code to}. */
    public Span span(int from, int to) {
        if (from >= to) {
            return Span.at(from < starts.length ? starts[from] : span.end());
        }
        int start = starts[from];
        int end = ends[to - 1];
        for (int i = from; i < to; i++) {
            start = Math.min(start, starts[i]);
            end = Math.max(end, ends[i]);
        }
        return new Span(start, end);
    }

    /** The characters from {@code from} to {@code to}, without white space around and with one space inside. */
    public Value<String> value(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(folded.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        String value = text.substring(start, end);
        return new Value<>(isSpacedPlainly(value) ? value : GAPS.matcher(value).replaceAll(" "), span(start, end));
    }

    /** Whether all white space is a single space, as it mostly is. */
    private static boolean isSpacedPlainly(String value) {
        boolean blank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (gap && (blank || c != ' ')) {
                return false;
            }
            blank = gap;
        }
        return true;
    }

    /** The bits that all characters of a range but its white space share. */
    public int marks(int from, int to) {
        int shared = STRONG | EMPHASIS | CODE | LINK;
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                shared &= marks[i];
                any = true;
            }
        }
        return any ? shared : 0;
    }

    /** The bits that all characters but white space share. */
    public int marks() {
        return whole;
    }

    /** Whether emphasis, a link or a tag begins or ends in front of a character. */
    public boolean edge(int at) {
        return edges.get(at);
    }

    public boolean isBlank() {
        return blank;
    }

    @Override
    public String toString() {
        return text;
    }
}
