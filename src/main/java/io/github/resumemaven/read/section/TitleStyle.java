package io.github.resumemaven.read.section;

import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** How the author of plain text sets off the titles of sections. */
enum TitleStyle {
    NONE(Pattern.compile("(?!)")),
    /** {@code 【工作经历】}. */
    BRACKETS(Pattern.compile("^\\s*[【〖［\\[■◆●▌◎☆★]\\s*[^】〗］\\]]{1,24}[】〗］\\]]?\\s*$")),
    /** {@code 一、工作经历}. */
    NUMBERED(
            Pattern.compile(
                    "^\\s*(?:[一二三四五六七八九十]{1,2}\\s?[、.．]|[（(][一二三四五六七八九十]{1,2}[)）]|[IVX]{1,4}[.)]|\\d{1,2}[.、．)])\\s*\\S.{1,40}$")),
    /** {@code WORK EXPERIENCE}. */
    CAPITALS(Pattern.compile("^[\\P{L}]*(?=(?:\\P{L}*\\p{L}){3})[\\p{Lu}\\P{L}]+$")),
    /** {@code Work experience:}. */
    COLON(Pattern.compile("^.{3,40}[:：]\\s*$"));

    /** A style that shows so often is meant. */
    private static final int LEAST = 2;

    private final Pattern pattern;

    TitleStyle(Pattern pattern) {
        this.pattern = pattern;
    }

    /** The style of most of some titles. */
    static TitleStyle ofMost(List<Row> titles) {
        TitleStyle best = NONE;
        long most = LEAST - 1;
        for (TitleStyle style : values()) {
            long count = titles.stream()
                    .filter(row -> row.is(Kind.PARAGRAPH) && row.first() && style.fits(row))
                    .count();
            if (count > most) {
                best = style;
                most = count;
            }
        }
        return best;
    }

    boolean fits(Row row) {
        return pattern.matcher(row.text()).matches();
    }
}
