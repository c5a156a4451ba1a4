package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Locale;

public final class CommonTypo extends Rule {
    public CommonTypo() {
        super("wording/common-typo", WARNING, Fixing.UNSAFE, "a word is misspelled that often is");
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> books = Phrases.in(context, "typos");
        if (books.isEmpty()) {
            return;
        }
        Names names = Names.of(context.resume());
        for (TextRun run : context.text()) {
            for (PhraseBook book : books) {
                for (PhraseBook.Hit hit : run.find(book)) {
                    Span span = run.span(hit.start(), hit.end());
                    if (!run.shield().covers(hit.start()) && !names.cover(span)) {
                        report(run, hit, span, report);
                    }
                }
            }
        }
    }

    private static void report(TextRun run, PhraseBook.Hit hit, Span span, Report report) {
        String written = run.text().substring(hit.start(), hit.end());
        String right = inCase(hit.replacement(), written);
        Report.Draft draft =
                report.at(span, written.replace('\n', ' ') + " is misspelled").help("write " + right);
        if (run.isPlain(hit.start(), hit.end())) {
            draft.fix(Fix.unsafe("write " + right, new Edit(span, right)));
        }
    }

    private static String inCase(String right, String written) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return right.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
                : right;
    }
}
