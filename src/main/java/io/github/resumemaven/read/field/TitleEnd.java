package io.github.resumemaven.read.field;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a line the title of an entry ends and its description begins. */
final class TitleEnd {
    /** A line up to this long is a title as a whole. */
    private static final int LONGEST_TITLE = 80;

    private static final int LONGEST_LEAD = 60;
    private static final int LONGEST_LINE = 400;
    private static final int LEAST_DESCRIPTION = 15;
    /** What looks behind stands behind the full stop, so that it is asked only there. */
    private static final Pattern SENTENCE = Pattern.compile(
            "[.。!！](?<!\\b(?i:\\p{L}|no|nr|prof|vs|mt|ft|inc|ltd|co|corp|dr|st|univ|jr|sr|bzw|sp|dipl)[.。!！])(?=\\s+\\p{Lu}|\\s*$|(?<=[。！]))");

    private static final String SENTENCE_ENDS = ".。!！";

    private static final Pattern LEAD = Pattern.compile("\\s*[:：]\\s*|\\s+[-–—]\\s+|\\s*—\\s*");

    private final Evidence evidence;
    private final SectionKind kind;

    TitleEnd(Evidence evidence, SectionKind kind) {
        this.evidence = evidence;
        this.kind = kind;
    }

    /** The offset in the line behind the title; 0 if the whole line describes. */
    int of(Row row) {
        int end = unbounded(row);
        boolean within =
                end > LONGEST_LINE && Character.isLowSurrogate(row.text().charAt(LONGEST_LINE));
        return Math.min(within ? LONGEST_LINE - 1 : LONGEST_LINE, end);
    }

    private int unbounded(Row row) {
        Line line = row.line();
        boolean job = kind == SectionKind.WORK || kind == SectionKind.EDUCATION || kind == SectionKind.VOLUNTEER;
        if (row.is(Kind.HEADING)
                || row.is(Kind.TABLE_ROW)
                || row.is(Kind.TERM)
                || kind == SectionKind.PUBLICATIONS
                || TemplateCall.is(line)) {
            return line.length();
        }
        if (job) {
            return row.emphasised() ? line.length() : firstSentence(line);
        }
        boolean whole = line.length() <= LONGEST_TITLE && !line.text().strip().matches("(?s).*[.。;；]");
        int lead = kind == SectionKind.PROJECTS || kind == SectionKind.OPEN_SOURCE || !whole ? lead(line) : 0;
        return whole && lead == 0 ? line.length() : lead;
    }

    private int firstSentence(Line line) {
        if (line.text().chars().noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
            return line.length();
        }
        Matcher end = SENTENCE.matcher(line.text());
        while (end.find()) {
            int least = line.length() > LONGEST_TITLE ? LEAST_DESCRIPTION : 2 * LEAST_DESCRIPTION;
            boolean title = tells(line.folded().substring(0, end.end())) || !goesOn(line, end.end());
            if (title && line.length() - end.end() >= least && end.start() > 2 * LEAST_DESCRIPTION / 3) {
                return end.end();
            }
        }
        return line.length();
    }

    /** Whether the next sentence is short and tells the fact that is still missing. */
    private boolean goesOn(Line line, int from) {
        Matcher end = SENTENCE.matcher(line.text());
        int to = end.find(from) ? end.end() : line.length();
        String next = line.folded().substring(from, to).strip();
        boolean named = kind == SectionKind.EDUCATION ? tells(next) : evidence.beginsWithRole(next);
        return to - from <= LONGEST_LEAD && named;
    }

    /** Whether a text names what a title must name: the role of a job, the school of a study. */
    private boolean tells(String folded) {
        return kind == SectionKind.EDUCATION ? evidence.school(folded) >= 2 : evidence.role(folded) >= 1.5;
    }

    /** What is emphasised or linked at the beginning, or stands in front of a colon or dash. */
    private static int lead(Line line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.text().charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return 0;
        }
        int mark = line.marks(start, start + 1) & (Line.STRONG | Line.LINK | Line.CODE);
        if (mark != 0) {
            int end = start;
            while (end < line.length()
                    && ((line.marks(end, end + 1) & mark) != 0
                            || !Character.isLetterOrDigit(line.text().charAt(end)))) {
                end++;
            }
            // What a bracket opens there describes.
            while (end > start + 1
                    && "([（【「『“\"".indexOf(line.text().charAt(end - 1)) >= 0
                    && (line.marks(end - 1, end) & mark) == 0) {
                end--;
            }
            return end - start <= LONGEST_LEAD * 2 ? end : 0;
        }
        Matcher lead = LEAD.matcher(line.folded());
        return lead.find(start)
                        && lead.start() - start <= LONGEST_LEAD
                        && !line.folded().startsWith("//", lead.end())
                ? lead.end()
                : 0;
    }
}
