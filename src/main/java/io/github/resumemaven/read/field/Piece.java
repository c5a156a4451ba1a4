package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.outline.Line;
import java.util.Optional;

/**
 * A piece of a title line: what stands between two separators.
 *
 * @param line the line
 * @param from its first character
 * @param to behind its last
 * @param gap what parts it from the piece before
 * @param row which line of the title it stands in, from 0
 * @param label the fact that a label in front of it, or above its column, names; or empty
 * @param folded its text as words are compared: one object, about which one list of words after the other is asked
 */
public record Piece(Line line, int from, int to, Gap gap, int row, Optional<String> label, String folded) {

    /** What parts two pieces, the weakest first. */
    public enum Gap {
        SPACE(0.9, 0.2),
        SLASH(1.6, 0.1),
        ARROW(1.8, 0.1),
        BRACKET(2.0, 0.2),
        COMMA(0.8, 0.3),
        SEMICOLON(0.4, 0.8),
        LINK_WORD(0.2, 0.6),
        STOP(0.2, 1.2),
        DASH(0.4, 0.8),
        COLON(0.3, 1.0),
        EDGE(0.3, 0.9),
        BAR(0, 2.0),
        BREAK(0, 3.0),
        LINE(0, 3.5);

        /** What it costs to give the pieces on both sides different meanings. */
        final double parting;

        /** What it costs to read them as one. */
        final double joining;

        Gap(double parting, double joining) {
            this.parting = parting;
            this.joining = joining;
        }
    }

    Piece(Line line, int from, int to, Gap gap, int row, Optional<String> label) {
        this(line, from, to, gap, row, label, line.folded().substring(from, to));
    }

    /** What {@link #label} says of a piece that is itself a label, or a word that only links two others. */
    static final String LABEL = "label";

    /** Whether it only names or links other pieces. */
    public boolean isLabel() {
        return label.filter(LABEL::equals).isPresent();
    }

    /** Whether it is a word that links what stands on both sides. */
    public boolean isLink() {
        return isLabel() && gap == Gap.LINK_WORD;
    }

    public String text() {
        return line.text().substring(from, to);
    }

    public Value<String> value() {
        return line.value(from, to);
    }

    public int marks() {
        return line.marks(from, to);
    }

    /** The link that covers it or most of it. */
    public Optional<Inline.Link> link() {
        return line.anchors().stream()
                .filter(anchor -> anchor.from() < to && anchor.to() > from)
                .map(Line.Anchor::link)
                .findFirst();
    }

    public boolean hasLetters() {
        int c;
        for (int i = from; i < to; i += Character.charCount(c)) {
            c = codePoint(line.text(), i, to);
            if (Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter of it is of a script without spaces between words. */
    boolean hasUnspaced() {
        for (int i = from; i < to; i++) {
            if (isUnspaced(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public Piece to(int end) {
        return new Piece(line, from, end, gap, row, label);
    }

    Piece labelled(String fact) {
        return new Piece(line, from, to, gap, row, Optional.of(fact), folded);
    }

    /** Whether there is a letter or digit in a part of a text. */
    static boolean says(String text, int from, int to) {
        for (int i = from, c; i < to; i += Character.charCount(c)) {
            c = codePoint(text, i, to);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static int codePoint(String text, int at, int to) {
        return at + 1 < to ? text.codePointAt(at) : text.charAt(at);
    }

    static boolean isUnspaced(char c) {
        return c >= 0x1100 && Character.isLetter(c) && !Fold.spaced(c);
    }
}
