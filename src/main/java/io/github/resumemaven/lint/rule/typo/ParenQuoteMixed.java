package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Off by default: there is no rule for the width of parentheses that most editors share, only that one file should keep to one. */
public final class ParenQuoteMixed extends Rule {
    private static final int LONGEST = 200;

    public ParenQuoteMixed() {
        super(
                "typo/paren-quote-mixed",
                OFF,
                Fixing.UNSAFE,
                "parentheses or quotation marks of another kind than the others");
    }

    /** Two characters that open and close, in Chinese text. */
    private record Pair(TextRun run, int open, int close) {}

    @Override
    public void check(Context context, Report report) {
        checkKinds(context, report, "（）", "()", "parentheses");
        checkKinds(context, report, "“”", "「」", "quotation marks");
    }

    private static void checkKinds(Context context, Report report, String one, String other, String noun) {
        List<Pair> ones = new ArrayList<>();
        List<Pair> others = new ArrayList<>();
        for (TextRun run : context.text()) {
            if (run.isCjk()) {
                find(run, one, ones);
                find(run, other, others);
            }
        }
        if (!ones.isEmpty() && !others.isEmpty()) {
            boolean oneIsUsual = ones.size() >= others.size();
            String usual = oneIsUsual ? one : other;
            for (Pair pair : oneIsUsual ? others : ones) {
                Span open = pair.run.span(pair.open, pair.open + 1);
                Span close = pair.run.span(pair.close, pair.close + 1);
                report.at(open, "most " + noun + " are written " + usual + ", these are not")
                        .help("write " + usual)
                        .fix(Fix.unsafe(
                                "write " + usual,
                                new Edit(open, usual.substring(0, 1)),
                                new Edit(close, usual.substring(1))));
            }
        }
    }

    private static void find(TextRun run, String kind, List<Pair> pairs) {
        int open = run.text().indexOf(kind.charAt(0));
        while (open >= 0) {
            int close = run.text().indexOf(kind.charAt(1), open);
            if (close < 0 || close - open > LONGEST) {
                return;
            }
            boolean chinese = Characters.isCjk(run.at(open - 1)) || hasCjk(run.text(), open, close);
            if (chinese && !run.shield().covers(open) && run.isPlain(open, open + 1) && run.isPlain(close, close + 1)) {
                pairs.add(new Pair(run, open, close));
            }
            open = run.text().indexOf(kind.charAt(0), close);
        }
    }

    private static boolean hasCjk(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> Characters.isCjk((char) c));
    }
}
