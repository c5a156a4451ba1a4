package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.List;

/** Two capitals are a name ({@code Duran Duran}). In Chinese, doubling is grammar, so only a list of words is judged there. */
public final class RepeatedWord extends Rule {
    public RepeatedWord() {
        super("wording/repeated-word", WARNING, Fixing.UNSAFE, "a word is written twice in a row");
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> allowed = Phrases.in(context, "may-double");
        List<PhraseBook> doubled = Phrases.in(context, "doubled");
        for (TextRun run : context.text()) {
            checkWords(run, allowed, report);
            if (run.isChinese()) {
                for (PhraseBook book : doubled) {
                    run.find(book).forEach(hit -> report(run, hit.start(), hit.end(), hit.replacement(), report));
                }
            }
        }
    }

    private static void checkWords(TextRun run, List<PhraseBook> allowed, Report report) {
        int before = -1;
        int beforeEnd = -1;
        int i = 0;
        while (i < run.length()) {
            if (!Characters.isSpacedLetter(run.at(i)) || isInside(run.at(i - 1))) {
                i++;
                continue;
            }
            int end = i;
            while (Characters.isWordPart(run.at(end)) || run.at(end) == '\'' || run.at(end) == '’') {
                end++;
            }
            if (before >= 0 && isSame(run, before, beforeEnd, i, end) && isDoubled(run, before, i, end, allowed)) {
                report(run, before, end, run.text().substring(before, beforeEnd), report);
            }
            before = i;
            beforeEnd = end;
            i = end;
        }
    }

    private static boolean isInside(char c) {
        return Characters.isWordPart(c) || "-_./@#'’".indexOf(c) >= 0;
    }

    private static boolean isSame(TextRun run, int a, int aEnd, int b, int bEnd) {
        if (aEnd - a != bEnd - b || bEnd - b < 2) {
            return false;
        }
        for (int i = aEnd; i < b; i++) {
            if (!Characters.isBlank(run.at(i))) {
                return false;
            }
        }
        return run.text().regionMatches(true, a, run.text(), b, bEnd - b);
    }

    private static boolean isDoubled(TextRun run, int a, int b, int bEnd, List<PhraseBook> allowed) {
        boolean names = Character.isUpperCase(run.at(a)) && Character.isUpperCase(run.at(b));
        boolean goesOn = "-_./'’".indexOf(run.at(bEnd)) >= 0 && Characters.isWordPart(run.at(bEnd + 1));
        String word = run.text().substring(b, bEnd);
        return !names
                && !goesOn
                && !run.shield().covers(b)
                && allowed.stream().noneMatch(book -> book.lookingAt(word) == word.length());
    }

    private static void report(TextRun run, int from, int to, String once, Report report) {
        Span span = run.span(from, to);
        Report.Draft draft = report.at(span, once + " is written twice").help("write it once");
        if (run.isPlain(from, to)) {
            draft.fix(Fix.unsafe("write " + once, new Edit(span, once)));
        }
    }
}
