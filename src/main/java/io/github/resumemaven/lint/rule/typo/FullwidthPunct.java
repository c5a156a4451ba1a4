package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;

/**
 * Looks at text without any Chinese, Japanese or Korean character. In a file in such a language, only a sentence of several
 * words counts: {@code Java，Go} is a list in Chinese there.
 */
public final class FullwidthPunct extends Rule {
    private static final String WIDE = "，；：！？（）。、";
    private static final String NARROW = ",;:!?().,";

    /** Fewer words than this are no sentence. */
    private static final int SENTENCE = 6;

    public FullwidthPunct() {
        super("typo/fullwidth-punct", WARNING, Fixing.SAFE, "punctuation of full width stands in Latin text");
    }

    @Override
    public void check(Context context, Report report) {
        boolean wideLanguage = WideForms.of(context.resume().language()).isPresent();
        for (TextRun run : context.text()) {
            if (!run.isCjk() && hasWide(run.text()) && (!wideLanguage || isSentence(run.text()))) {
                check(run, report);
            }
        }
    }

    private static boolean hasWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (WIDE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Words parted by blanks alone, most of them in small letters. */
    private static boolean isSentence(String text) {
        int small = 0;
        for (int i = 1; i < text.length(); i++) {
            small += text.charAt(i - 1) == ' ' && text.charAt(i) >= 'a' && text.charAt(i) <= 'z' ? 1 : 0;
        }
        return small >= SENTENCE;
    }

    private static void check(TextRun run, Report report) {
        for (int i = 0; i < run.length(); i++) {
            int mark = WIDE.indexOf(run.at(i));
            if (mark < 0 || !isBesideText(run, i)) {
                continue;
            }
            Span span = run.span(i, i + 1);
            Report.Draft draft = report.at(span, "punctuation of full width in Latin text");
            char narrow = NARROW.charAt(mark);
            String text = narrow == '('
                    ? before(run.at(i - 1)) + "("
                    : narrow + (Characters.isWordPart(run.at(i + 1)) ? " " : "");
            draft.help("write " + text.strip());
            // A value of YAML may not get a colon or a number sign.
            if (run.isPlain(i, i + 1) && run.place() != TextRun.Place.VALUE) {
                draft.fix(Fix.safe("write " + text.strip(), new Edit(span, text)));
            }
        }
    }

    private static String before(char c) {
        return Characters.isWordPart(c) ? " " : "";
    }

    private static boolean isBesideText(TextRun run, int i) {
        return Characters.isWordPart(run.at(i - 1)) || Characters.isWordPart(run.at(i + 1));
    }
}
