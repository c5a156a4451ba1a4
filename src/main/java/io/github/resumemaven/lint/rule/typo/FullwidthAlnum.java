package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;

/** A character alone is customary in Japanese, and seldom worth more than a hint elsewhere. */
public final class FullwidthAlnum extends Rule {
    private static final int OFFSET = 'Ａ' - 'A';

    public FullwidthAlnum() {
        super("typo/fullwidth-alnum", WARNING, Fixing.SAFE, "letters or digits are as wide as Chinese characters");
    }

    @Override
    public void check(Context context, Report report) {
        for (TextRun run : context.text()) {
            for (int i = 0; i < run.length(); i++) {
                if (isWide(run.at(i))) {
                    int start = i;
                    while (isWide(run.at(i)) || joins(run, i)) {
                        i++;
                    }
                    report(run, start, i, report);
                }
            }
        }
    }

    private static void report(TextRun run, int from, int to, Report report) {
        StringBuilder narrow = new StringBuilder();
        for (int i = from; i < to; i++) {
            narrow.append((char) (run.at(i) - OFFSET));
        }
        Span span = run.span(from, to);
        Report.Draft draft = report.at(span, "letters or digits of full width").help("write " + narrow);
        if (to - from == 1) {
            draft.atMost(Severity.INFO);
        }
        if (run.isPlain(from, to)) {
            draft.fix(Fix.safe("write " + narrow, new Edit(span, narrow.toString())));
        }
    }

    private static boolean isWide(char c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    /** A sign of full width between two such characters: ３．１４, Ａ＆Ｂ, ２０－３０. */
    private static boolean joins(TextRun run, int i) {
        return "．－＋＆＃＠％／＿".indexOf(run.at(i)) >= 0 && isWide(run.at(i - 1)) && isWide(run.at(i + 1));
    }
}
