package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Span;
import java.util.Locale;

/** Characters that turn the reading direction make a text say one thing to people and another to programs: those are errors. */
public final class InvisibleChar extends Rule {
    private static final char NBSP = '\u00A0';
    private static final char ZWNJ = '\u200C';
    private static final char ZWJ = '\u200D';

    public InvisibleChar() {
        super("typo/invisible-char", ERROR, Fixing.SAFE, "a character that cannot be seen is in the text");
    }

    @Override
    public void check(Context context, Report report) {
        String text = context.source().text();
        int body = context.document().blocks().isEmpty()
                ? text.length()
                : context.document().blocks().get(0).span().start();
        Boolean rightToLeft = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || Character.isLetter(c)) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            if (isDirection(c)) {
                rightToLeft = rightToLeft == null ? isRightToLeft(text) : rightToLeft;
                if (!rightToLeft) {
                    hidden(report, c, i, end);
                }
            } else if (c == NBSP) {
                noBreakSpace(report, text, i, end, i >= body);
            } else if (isNothing(c) || (c == ZWJ || c == ZWNJ) && !joins(text, i)) {
                hidden(report, c, i, end).atMost(Severity.WARNING);
            } else if (c == '\uFFFD') {
                report.at(new Span(i, end), "a character was lost here when the file was converted")
                        .help("write it again")
                        .atMost(Severity.WARNING);
            } else if (Character.getType(c) == Character.PRIVATE_USE) {
                report.at(new Span(i, end), "the character " + code(c) + " means something in one font only")
                        .help("write it as text, or leave it out")
                        .atMost(Severity.WARNING);
            }
            i = end - 1;
        }
    }

    private static Report.Draft hidden(Report report, char c, int from, int to) {
        Span span = new Span(from, to);
        String name = Character.getName(c).toLowerCase(Locale.ROOT);
        return report.at(span, "there is a character that cannot be seen: " + name + " (" + code(c) + ")")
                .help("remove it")
                .fix(Fix.safe("remove it", new Edit(span, "")));
    }

    private static String code(char c) {
        return "U+%04X".formatted((int) c);
    }

    /** Spaces that do not break are good typography between two words; several, or beside a usual space, were pasted in. */
    private static void noBreakSpace(Report report, String text, int from, int to, boolean body) {
        boolean alone = to - from == 1 && isWord(at(text, from - 1)) && isWord(at(text, to));
        boolean wide = isWide(at(text, from - 1)) || isWide(at(text, to));
        if (alone && !wide) {
            return;
        }
        Span span = new Span(from, to);
        Report.Draft draft = report.at(span, "there is a space that does not break (U+00A0)")
                .help("write a usual space")
                .atMost(Severity.WARNING);
        boolean behindText = at(text, from - 1) != '\n' && at(text, to) != '\n' && at(text, to) != '\r';
        if (to - from == 1 && body && behindText) {
            draft.fix(Fix.safe("write a usual space", new Edit(span, " ")));
        } else {
            draft.fix(Fix.unsafe("write a usual space", new Edit(span, " ".repeat(to - from))));
        }
    }

    private static char at(String text, int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    /** French has the space before ; : ! ? » and behind «, others between a number and its unit. */
    private static boolean isWord(char c) {
        return c > ' ' && c != NBSP;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF01 && c <= 0xFF60;
    }

    /** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9 §2). */
    private static boolean isDirection(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isRightToLeft(String text) {
        return text.chars().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Zero width spaces, word joiners, marks of direction, soft hyphens, fillers, control characters. */
    private static boolean isNothing(char c) {
        return c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF
                || c == 0x00AD
                || c >= 0xFFF9 && c <= 0xFFFB
                || c < ' '
                || c >= 0x7F && c < 0xA0;
    }

    /** Between two signs of an emoji, or beside a letter of a script that needs it: Arabic, Persian, those of India. */
    private static boolean joins(String text, int i) {
        return joinable(at(text, i - 1)) || joinable(at(text, i + 1));
    }

    private static boolean joinable(char c) {
        return Character.isSurrogate(c)
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0x2190 && c <= 0x2BFF
                || c >= 0x0600 && c <= 0x0DFF;
    }
}
