package io.github.resumemaven.lint.rule.tech;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Locale;

/** Words that are also ordinary ones ({@code Go}, {@code Spring}) are only judged where a technology is meant, see {@link TechList}. */
public final class NameCase extends Rule {
    /** Fewer letters than this may be a word of capitals in a usual text. */
    private static final int SHOUTED = 12;

    public NameCase() {
        super(
                "tech/name-case",
                WARNING,
                Fixing.SAFE,
                "a technology is written in another way than its owner writes it");
    }

    @Override
    public void check(Context context, Report report) {
        TechNames known = TechNames.known();
        Slips slips = Slips.known();
        Names names = Names.of(context.resume());
        for (TextRun run : context.text()) {
            if (isShouted(run)) {
                continue;
            }
            List<TechWord> words = TechWord.in(run, known);
            for (TechWord word : words) {
                String written = word.written(run);
                if (!word.name().accepts(written)
                        && !names.cover(run.span(word.from(), word.to()))
                        && !isRepository(run, word, known)
                        && (!word.name().ordinary() || TechList.has(run, word.from(), word.to(), known))) {
                    report(run, word, report);
                }
            }
            slips.check(run, words, names, report);
        }
    }

    private static void report(TextRun run, TechWord word, Report report) {
        Span span = run.span(word.from(), word.to());
        String name = word.name().name();
        Report.Draft draft = report.at(
                        span,
                        "the name is " + name + ", not " + word.written(run).replace('\n', ' '))
                .help("write " + name);
        if (run.isPlain(word.from(), word.to())) {
            draft.fix(Fix.safe("write " + name, new Edit(span, name)));
        }
    }

    /** A line in capitals says nothing about how names are written. */
    private static boolean isShouted(TextRun run) {
        int letters = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.at(i);
            if (Characters.isCjk(c) || c >= 'a' && c <= 'z') {
                return false;
            }
            letters += Characters.isAsciiLetter(c) ? 1 : 0;
        }
        return letters >= SHOUTED;
    }

    /** {@code ada/kafka}, {@code apache/kafka}: in small letters, and not two technologies side by side. */
    private static boolean isRepository(TextRun run, TechWord word, TechNames known) {
        if (!isSmall(word.written(run))) {
            return false;
        }
        if (run.at(word.from() - 1) == '/' && Characters.isWordPart(run.at(word.from() - 2))) {
            int end = word.from() - 1;
            int start = end;
            while (Characters.isWordPart(run.at(start - 1)) || run.at(start - 1) == '-') {
                start--;
            }
            TechName before = known.of(run.text().substring(start, end).toLowerCase(Locale.ROOT));
            return before == null || before.owner() && isSmall(run.text().substring(start, end));
        }
        if (run.at(word.to()) == '/' && Characters.isWordPart(run.at(word.to() + 1))) {
            int end = TechWord.wordEnd(run, word.to() + 1);
            TechName behind = known.of(run.text().substring(word.to() + 1, end).toLowerCase(Locale.ROOT));
            return behind == null || word.name().owner();
        }
        return false;
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }
}
