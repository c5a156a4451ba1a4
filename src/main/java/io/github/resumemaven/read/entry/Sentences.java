package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a paragraph in which somebody tells something from a title, a citation, a line of facts. */
final class Sentences {
    /** Behind an initial or an abbreviation, a full stop ends nothing. */
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{Ll}\\d)\\]][\\p{Ll}\\d)\\]][\"”»’)]?[.!?…][\"”»’)]{0,2})\\s+(?=[\"“„«¿¡(]*[\\p{Lu}\\d])|(?<=[。！？])");

    private static final Pattern ENDED = Pattern.compile("(?:(?<=\\p{Ll}{4}[)）]?|\\p{IsHan}{2}[)）]?)\\.|[。;；:：!！])$");
    private static final Pattern RUNNING = Pattern.compile("[，。；].*\\p{IsHan}");
    private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?…。！？][\"”»’」』)）]{0,2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPACED = Pattern.compile("[\\p{L}'’-]+[,;:.!?…\"”»]*");

    /** Words that a sentence of prose has at least; of unspaced scripts, characters. */
    private static final int LEAST_WORDS = 4;

    private static final int LEAST_CHARACTERS = 12;

    /** So many characters of unspaced scripts a name has at most. */
    private static final int LONGEST_NAME = 26;

    private Sentences() {}

    /**
     * Whether the paragraph that begins at a row is prose: two sentences or more, the first and the last of which run on
     * in small words, and nothing in front that is set off as a name.
     */
    static boolean begin(List<Row> rows, int at) {
        Row first = rows.get(at);
        if (!first.is(Kind.PARAGRAPH) || !first.first() || isSetOff(first.line())) {
            return false;
        }
        StringBuilder text = new StringBuilder(first.text().strip());
        for (int i = at;
                !rows.get(i).last() && i + 1 < rows.size() && !rows.get(i + 1).first();
                i++) {
            text.append(' ').append(rows.get(i + 1).text().strip());
        }
        if (!CLOSED.matcher(text).matches()) {
            return false;
        }
        String[] sentences = END.split(text);
        return sentences.length > 1 && runs(sentences[0]) && runs(sentences[sentences.length - 1]);
    }

    /** Whether a row with single dates is a sentence that tells what happened then. */
    static boolean tells(Row row) {
        return row.periods().stream().allMatch(period -> period.isSingle())
                && !isSetOff(row.line())
                && row.text().strip().split("\\s+").length >= 2 * LEAST_WORDS
                && CLOSED.matcher(row.text().strip()).matches()
                && runs(row.text());
    }

    /** Whether a row is running text, ended or not: it names nothing. */
    static boolean runsOn(Row row) {
        String text = row.text().strip();
        boolean unspaced = text.codePoints().anyMatch(Character::isIdeographic);
        boolean runs = unspaced ? text.codePoints().filter(Character::isLetter).count() > LONGEST_NAME : runs(text);
        return runs || ENDED.matcher(text).find() || RUNNING.matcher(text).find();
    }

    private static boolean isSetOff(Line line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.text().charAt(start))) {
            start++;
        }
        return start < line.length()
                && (line.marks(start, start + 1) & (Line.STRONG | Line.EMPHASIS | Line.LINK | Line.CODE)) != 0;
    }

    /** Whether most words begin small: names, titles of works and lists of facts do not. */
    private static boolean runs(String sentence) {
        long unspaced = sentence.codePoints().filter(Character::isIdeographic).count();
        if (unspaced > 0) {
            return sentence.codePoints().filter(Character::isLetter).count() >= LEAST_CHARACTERS;
        }
        String[] words = BLANKS.split(sentence.strip());
        if (words.length < LEAST_WORDS) {
            return false;
        }
        long small = 0;
        for (String word : words) {
            small += Character.isLowerCase(word.codePointAt(0))
                            && SPACED.matcher(word).matches()
                    ? 1
                    : 0;
        }
        return small * 2 >= words.length;
    }
}
