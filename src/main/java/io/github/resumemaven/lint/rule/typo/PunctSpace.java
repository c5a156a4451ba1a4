package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;

/**
 * Only one space directly beside the mark counts: wider gaps are columns. Where markup begins or ends at the space, it stays:
 * {@code **姓名：** 王五} would not be bold without it.
 */
public final class PunctSpace extends Rule {
    private static final String CLOSING = "，。；：、！？）」』》】";
    private static final String FOLLOWED_CLOSELY = "，。；：、！？（「『《【";

    public PunctSpace() {
        super("typo/punct-space", WARNING, Fixing.SAFE, "a space stands beside punctuation of full width");
    }

    @Override
    public void check(Context context, Report report) {
        Faults faults = new Faults();
        for (TextRun run : context.text()) {
            check(run, faults);
        }
        faults.report(
                report,
                "a space beside punctuation of full width",
                "marks of full width like this one have a space beside them",
                "remove the space",
                Severity.INFO);
    }

    private static void check(TextRun run, Faults faults) {
        for (int i = 1; i + 1 < run.length(); i++) {
            char c = run.at(i);
            char before = run.at(i - 1);
            char after = run.at(i + 1);
            if (c != ' ') {
                if (FOLLOWED_CLOSELY.indexOf(c) >= 0 && !Characters.isBlank(after)) {
                    faults.addRight();
                }
                continue;
            }
            boolean beforeMark = CLOSING.indexOf(after) >= 0 && isText(before);
            boolean behindMark = FOLLOWED_CLOSELY.indexOf(before) >= 0 && isText(after);
            if ((beforeMark || behindMark) && run.isPlain(i - 1, i + 2)) {
                Span space = run.span(i, i + 1);
                faults.add(space, new Edit(space, ""));
            }
        }
    }

    private static boolean isText(char c) {
        return Characters.isCjk(c) || Characters.isWordPart(c) || Characters.isWidePunctuation(c);
    }
}
