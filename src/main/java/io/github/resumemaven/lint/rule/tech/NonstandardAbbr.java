package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.Map;
import java.util.stream.Collectors;

/** Such short forms are words of other kinds too, so only those between Chinese characters or in a list of technologies count. */
public final class NonstandardAbbr extends Rule {
    private static final int LONGEST = 3;

    public NonstandardAbbr() {
        super(
                "tech/nonstandard-abbr",
                INFO,
                Fixing.UNSAFE,
                "a technology has a short form that not every reader knows");
    }

    @Override
    public void check(Context context, Report report) {
        for (TextRun run : context.text()) {
            for (int i = 0; i < run.length(); i++) {
                if (!Characters.isAsciiLetter(run.at(i))) {
                    continue;
                }
                int end = TechWord.wordEnd(run, i);
                if (end - i <= LONGEST
                        && !Characters.isWordPart(run.at(i - 1))
                        && !run.shield().covers(i)) {
                    check(run, i, end, report);
                }
                i = end;
            }
        }
    }

    private static void check(TextRun run, int from, int to, Report report) {
        String written = run.text().substring(from, to);
        String meant = Short.FORMS.get(written);
        if (meant == null || !TechList.has(run, from, to, TechNames.known())) {
            return;
        }
        Span span = run.span(from, to);
        Report.Draft draft =
                report.at(span, "not every reader knows " + written).help("write " + meant);
        if (!meant.contains(" or ") && run.isPlain(from, to)) {
            draft.fix(Fix.unsafe("write " + meant, new Edit(span, meant)));
        }
    }

    /** Read with the first word that is short enough. */
    private static final class Short {
        static final Map<String, String> FORMS = TechNames.lines("abbreviations.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = "))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }
}
