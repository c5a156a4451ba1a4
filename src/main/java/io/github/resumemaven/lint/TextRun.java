package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a reader sees of one paragraph, title, table cell or value: its characters without markup, each with its place in
 * the source. Code, pictures and tags are one {@link #OPAQUE} character each, a line end is {@code \n}. Offsets are those
 * of {@link #text()} unless said otherwise.
 */
public final class TextRun {
    /** Stands for something that is no text. */
    public static final char OPAQUE = '\uFFFC';

    /** Where a run stands. */
    public enum Place {
        TITLE,
        /** The first paragraph of a list item. */
        ITEM,
        PARAGRAPH,
        CELL,
        /** A value of front matter, JSON or YAML. */
        VALUE
    }

    private final Place place;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] depths;
    private final Shield shield;

    /** Text that is a label too, and must stay as it is. */
    private final BitSet frozen;

    private final Supplier<String> folded;
    private final boolean han;
    private final boolean kanaOrHangul;

    TextRun(Place place, String text, Shield shield, BitSet frozen, int[] starts, int[] ends, int[] depths) {
        this.place = place;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.depths = depths;
        this.shield = shield;
        this.frozen = frozen;
        this.folded = new Once<>(() -> Fold.fold(text));
        boolean foundHan = false;
        boolean foundOther = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            foundHan |= Characters.isHan(c);
            foundOther |= Characters.isKanaOrHangul(c);
        }
        this.han = foundHan;
        this.kanaOrHangul = foundOther;
    }

    public Place place() {
        return place;
    }

    public String text() {
        return text;
    }

    /** Where the phrases of a book stand in the text. */
    public List<PhraseBook.Hit> find(PhraseBook book) {
        return book.isEmpty() ? List.of() : book.find(text, folded.get());
    }

    public int length() {
        return text.length();
    }

    /** The character at {@code i}; a line end outside of the text, so that neighbours can be asked for. */
    public char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    /** Whether there are Chinese characters in it, and no kana or hangul beside them. */
    public boolean isChinese() {
        return han && !kanaOrHangul;
    }

    /** Whether it is written in a script without capitals and with wide characters. */
    public boolean isCjk() {
        return han || kanaOrHangul;
    }

    /** What no rule of prose may judge: addresses, paths, ids, calls. Their type tells how sure that is. */
    public Shield shield() {
        return shield;
    }

    /** The source of some characters, with the markup between them. */
    public Span span(int from, int to) {
        return from == to ? Span.at(insertion(from)) : new Span(starts[from], ends[to - 1]);
    }

    /** Whether the characters stand in the source one behind the other as they are read, and may be changed: no markup, escape, entity, or label. */
    public boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (frozen.get(i) || ends[i] - starts[i] != 1 || i > from && starts[i] != ends[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where in the source a blank between the characters {@code i - 1} and {@code i} goes: outside of the markup that
     * begins or ends there.
     */
    public int insertion(int i) {
        if (i == 0) {
            return text.isEmpty() ? 0 : starts[0];
        }
        if (i == text.length() || depths[i] > depths[i - 1]) {
            return ends[i - 1];
        }
        return starts[i];
    }

    /**
     * Whether a blank can be put between {@code i - 1} and {@code i} without going into any markup: nothing stands between
     * them, or one of them is outside of all markup.
     */
    public boolean isInsertable(int i) {
        return starts[i] == ends[i - 1] && !(frozen.get(i - 1) && frozen.get(i))
                || depths[i] != depths[i - 1] && Math.min(depths[i], depths[i - 1]) == 0;
    }
}
