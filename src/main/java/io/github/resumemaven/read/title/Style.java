package io.github.resumemaven.read.title;

import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.regex.Pattern;

/** How a title is written: those of one style mostly play one role. */
record Style(Kind kind, int level, boolean strong, boolean emphasised, Form form) {

    /** What sets off a line beside its emphasis. */
    enum Form {
        /** {@code 【工作经历】}. */
        BRACKETS("^\\s*[【〖［\\[■◆●▌◎☆★]\\s*[^】〗］\\]]{1,24}[】〗］\\]]?\\s*$"),
        /** {@code 一、工作经历}. */
        NUMBERED(
                "^\\s*(?:[一二三四五六七八九十]{1,2}\\s?[、.．]|[（(][一二三四五六七八九十]{1,2}[)）]|[IVX]{1,4}[.)]|\\d{1,2}[.、．)])\\s*\\S.{1,40}$"),
        /** {@code WORK EXPERIENCE}. */
        CAPITALS("^[\\P{L}]*(?=(?:\\P{L}*\\p{L}){3})[\\p{Lu}\\P{L}]+$"),
        /** {@code Work experience:}. */
        COLON("^.{3,40}[:：]\\s*$"),
        PLAIN("");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        static Form of(String text) {
            for (Form form : values()) {
                if (form != PLAIN && form.pattern.matcher(text).matches()) {
                    return form;
                }
            }
            return PLAIN;
        }
    }

    static Style of(Row row) {
        boolean heading = row.is(Kind.HEADING);
        return new Style(
                row.kind(),
                row.level(),
                !heading && row.strong(),
                !heading && row.emphasised(),
                heading ? Form.PLAIN : Form.of(row.text()));
    }
}
