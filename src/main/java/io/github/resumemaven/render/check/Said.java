package io.github.resumemaven.render.check;

import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.source.Squeezed;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** All that an output says, squeezed, and the addresses and dates in it. */
final class Said {
    /** What an output may put around an address that it writes out: brackets, a scheme, a comma. */
    private static final int FRAME = 16;

    private final StringBuilder text = new StringBuilder();
    /** Where a word starts in {@link #text}; its length too. */
    private final BitSet starts = new BitSet();

    private final StringBuilder addresses = new StringBuilder();
    private final Set<String> dates = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private int cursor;

    /** Text that follows without a gap; a gap is {@link #gap()} or white space. */
    void add(String more) {
        Squeezed.composed(more).codePoints().forEach(c -> {
            if (Squeezed.isSpace(c)) {
                gap();
            } else {
                if (text.length() > 0 && !joins(text.codePointBefore(text.length()), c)) {
                    gap();
                }
                text.appendCodePoint(c);
            }
        });
    }

    /** Whether the two belong to one word; Chinese and Japanese do not show where a word ends. */
    private static boolean joins(int before, int after) {
        return isLetter(before) && isLetter(after);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> false;
                    default -> true;
                };
    }

    void gap() {
        starts.set(text.length());
    }

    void address(String address) {
        addresses.append(address).append('\n');
    }

    void date(String iso) {
        dates.add(iso);
    }

    /** A title that stands beside the text. */
    void title(String title) {
        titles.add(Squeezed.of(title));
    }

    boolean hasTitle(String title) {
        return titles.contains(Squeezed.of(title));
    }

    boolean hasDate(String iso) {
        return dates.contains(iso);
    }

    /** Whether these digits stand in it, however they are grouped. */
    boolean hasNumber(String wanted) {
        return Addresses.digits(text.toString()).contains(wanted);
    }

    boolean hasAddress(String address) {
        return addresses.indexOf(address) >= 0 || has(address);
    }

    int count(String mark) {
        return text.toString().split(Pattern.quote(mark), -1).length - 1;
    }

    boolean has(String wanted) {
        String squeezed = Squeezed.of(wanted);
        return squeezed.isEmpty() || find(squeezed, 0, text.length()) >= 0;
    }

    /**
     * Whether the texts stand in this order, with at most {@code gap} characters and a frame between two of them.
     */
    boolean hasInOrder(List<String> wanted, int gap) {
        List<String> parts = wanted.stream()
                .map(Squeezed::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return true;
        }
        // Blocks come in their order nearly always: look from where the last one was found.
        return hasInOrder(parts, gap, cursor, text.length())
                || hasInOrder(
                        parts,
                        gap,
                        0,
                        Math.min(text.length(), cursor + parts.get(0).length()));
    }

    private boolean hasInOrder(List<String> parts, int gap, int from, int to) {
        for (int start = find(parts.get(0), from, to); start >= 0; start = find(parts.get(0), start + 1, to)) {
            int end = start + parts.get(0).length();
            for (int i = 1; i < parts.size() && end >= 0; i++) {
                String part = parts.get(i);
                int window = Math.min(text.length(), end + gap + FRAME + part.length());
                int next = text.substring(end, window).indexOf(part);
                end = next < 0 ? -1 : end + next + part.length();
            }
            if (end >= 0) {
                cursor = end;
                return true;
            }
        }
        return false;
    }

    private int find(String part, int from, int to) {
        for (int at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
            if (at + part.length() > to) {
                return -1;
            }
            if (part.length() > 3 || starts.get(at) && endsWord(at + part.length()) || at == 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsWord(int end) {
        return end == text.length() || starts.get(end);
    }
}
