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

/** One such line among many is no fault: only a résumé that tells of duties throughout is judged. */
public final class WeakVerb extends Rule {
    public WeakVerb() {
        super(
                "wording/weak-verb",
                INFO,
                Fixing.NONE,
                "many lines begin with a duty and not with a deed",
                Option.number("percent", 30, "the share of such lines from which they are reported"));
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> books = Phrases.in(context, "weak-openings");
        if (books.isEmpty()) {
            return;
        }
        List<TextRun> items = ListItems.ofDeeds(context);
        List<Span> weak = new ArrayList<>();
        for (TextRun run : items) {
            int start = ListItems.start(run);
            for (PhraseBook book : books) {
                int length = book.lookingAt(ListItems.opening(run, start));
                if (length > 0) {
                    weak.add(run.span(start, start + length));
                    break;
                }
            }
        }
        if (weak.size() * 100 >= context.number("percent") * items.size()) {
            for (Span span : weak) {
                report.at(span, weak.size() + " of " + items.size() + " lines begin with a duty, like this one")
                        .help("begin with what you did and what came of it");
            }
        }
    }
}
