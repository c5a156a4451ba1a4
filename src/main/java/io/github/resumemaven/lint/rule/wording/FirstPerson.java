package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import java.util.List;

public final class FirstPerson extends Rule {
    public FirstPerson() {
        super("wording/first-person", INFO, Fixing.NONE, "a line begins with the first person");
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> books = Phrases.in(context, "first-person");
        for (TextRun run : books.isEmpty() ? List.<TextRun>of() : ListItems.ofDeeds(context)) {
            int start = ListItems.start(run);
            for (PhraseBook book : books) {
                int length = book.lookingAt(ListItems.opening(run, start));
                if (length > 0) {
                    report.at(run.span(start, start + length), "the line begins with the first person")
                            .help("begin with what you did");
                }
            }
        }
    }
}
