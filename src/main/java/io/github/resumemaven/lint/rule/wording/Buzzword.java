package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

public final class Buzzword extends Rule {
    public Buzzword() {
        super(
                "wording/buzzword",
                INFO,
                Fixing.NONE,
                "a word is used that nearly every résumé has",
                Option.number("claims", 3, "how many claims of mastery are too many"));
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> books = Phrases.in(context, "buzzwords");
        List<PhraseBook> claims = Phrases.in(context, "claims");
        List<Span> claimed = new ArrayList<>();
        for (TextRun run : context.text()) {
            for (PhraseBook book : books) {
                for (PhraseBook.Hit hit : run.find(book)) {
                    report.at(
                                    run.span(hit.start(), hit.end()),
                                    "nearly every résumé says so: "
                                            + run.text()
                                                    .substring(hit.start(), hit.end())
                                                    .replace('\n', ' '))
                            .help("tell of something that shows it, or leave it out");
                }
            }
            for (PhraseBook book : claims) {
                run.find(book).forEach(hit -> claimed.add(run.span(hit.start(), hit.end())));
            }
        }
        if (claimed.size() >= context.number("claims")) {
            for (Span span : claimed) {
                report.at(span, "mastery is claimed " + claimed.size() + " times")
                        .help("keep it for what you would be asked about for an hour");
            }
        }
    }
}
