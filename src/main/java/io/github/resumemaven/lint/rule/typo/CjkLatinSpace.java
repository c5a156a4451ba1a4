package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.List;

/** An author who never puts the space has a style of their own: one hint for the file, not a warning for each place. */
public final class CjkLatinSpace extends Rule {
    /** Product names and the like that are written without the space. A language without such a list does not use the space. */
    private static final String COMPOUNDS = "latin-compounds";

    public CjkLatinSpace() {
        super("typo/cjk-latin-space", WARNING, Fixing.SAFE, "no space stands between Chinese and Latin letters");
    }

    @Override
    public void check(Context context, Report report) {
        PhraseBook compounds =
                context.lexicon().phrases(context.lexicon().of(context.resume().language()), COMPOUNDS);
        if (compounds.isEmpty()) {
            return;
        }
        Names names = Names.of(context.resume());
        Faults faults = new Faults();
        for (TextRun run : context.text()) {
            if (run.isChinese()) {
                check(run, run.find(compounds), names, faults);
            }
        }
        faults.report(
                report,
                "no space between Chinese and Latin letters",
                "places like this one have no space between Chinese and Latin letters",
                "put a space in between",
                Severity.INFO);
    }

    private static void check(TextRun run, List<PhraseBook.Hit> compounds, Names names, Faults faults) {
        for (int i = 1; i < run.length(); i++) {
            Boundary boundary = Boundary.before(run, i);
            if (boundary == null || !boundary.isWord() || boundary.isLetter()) {
                continue;
            }
            if (boundary.isSpaced()) {
                faults.addRight();
                continue;
            }
            int place = i;
            Span both = run.span(i - 1, i + 1);
            if (run.isInsertable(i)
                    && !run.shield().isAddress(i - 1)
                    && !run.shield().isAddress(i)
                    && !names.cover(both)
                    && compounds.stream().noneMatch(hit -> hit.start() < place && place < hit.end())) {
                faults.add(both, new Edit(Span.at(run.insertion(i)), " "));
            }
        }
    }
}
