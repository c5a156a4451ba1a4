package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;

public final class RepeatedPunct extends Rule {
    private static final String WIDE = "，。；：、！？";
    private static final String NARROW = ",;!?";

    public RepeatedPunct() {
        super("typo/repeated-punct", INFO, Fixing.UNSAFE, "a punctuation mark is written twice");
    }

    @Override
    public void check(Context context, Report report) {
        for (TextRun run : context.text()) {
            for (int i = 1; i < run.length(); i++) {
                int end = i;
                while (run.at(end) == run.at(i) && end < run.length()) {
                    end++;
                }
                if (end - i > 1 && isMark(run, i, end)) {
                    report(run, i, end, report);
                }
                i = end - 1;
            }
        }
    }

    /** A mark behind a word; narrow ones only if they close it, for code has {@code ??} and {@code ;;} within. */
    private static boolean isMark(TextRun run, int from, int to) {
        char mark = run.at(from);
        char before = run.at(from - 1);
        boolean word = Characters.isCjk(before) || Characters.isWordPart(before) || before == '）' || before == ')';
        if (run.shield().covers(from) || !word) {
            return false;
        }
        if (WIDE.indexOf(mark) >= 0) {
            return true;
        }
        boolean closes = to == run.length() || Characters.isBlank(run.at(to)) || Characters.isCjk(run.at(to));
        if (mark == '.') {
            return Characters.isCjk(before) && closes;
        }
        return NARROW.indexOf(mark) >= 0 && closes;
    }

    private static void report(TextRun run, int from, int to, Report report) {
        char mark = run.at(from);
        String instead = mark == '.' || mark == '。' && to - from > 2 ? "……" : String.valueOf(mark);
        Span span = run.span(from, to);
        Report.Draft draft = report.at(
                        span,
                        instead.equals("……")
                                ? "points instead of an ellipsis"
                                : "the mark stands " + (to - from) + " times")
                .help("write " + instead);
        if (run.isPlain(from, to)) {
            draft.fix(Fix.unsafe("write " + instead, new Edit(span, instead)));
        }
    }
}
