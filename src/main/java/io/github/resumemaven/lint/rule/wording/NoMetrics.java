package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Years, versions and the digits of names are no figures. */
public final class NoMetrics extends Rule {
    public NoMetrics() {
        super(
                "wording/no-metrics",
                INFO,
                Fixing.NONE,
                "a job is told of without any figure",
                Option.number("length", 200, "how many letters a job is told in from which one figure is expected"));
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> magnitudes = Phrases.in(context, "magnitudes");
        NavigableMap<Integer, List<TextRun>> text = context.text().stream()
                .collect(Collectors.groupingBy(run -> run.span(0, 1).start(), TreeMap::new, Collectors.toList()));
        for (Entry job : context.resume().work()) {
            if (job.body().isEmpty()) {
                continue;
            }
            List<TextRun> runs = job.body().stream()
                    .map(Block::span)
                    .flatMap(block -> text.subMap(block.start(), block.end()).values().stream())
                    .flatMap(List::stream)
                    .toList();
            int length = runs.stream().mapToInt(NoMetrics::weight).sum();
            if (length >= context.number("length") && runs.stream().noneMatch(run -> hasFigure(run, magnitudes))) {
                report.at(title(job), "this job is told of without any figure")
                        .help("say how many, how much or how long, if you may");
            }
        }
    }

    private static Span title(Entry job) {
        return job.name()
                .or(job::position)
                .map(Value::span)
                .orElseGet(() -> Span.at(job.span().start()));
    }

    /** A wide character says as much as several letters. */
    private static int weight(TextRun run) {
        return run.text().chars().map(c -> Characters.isCjk((char) c) ? 3 : 1).sum();
    }

    private static boolean hasFigure(TextRun run, List<PhraseBook> magnitudes) {
        for (int i = 0; i < run.length(); i++) {
            if (Characters.isDigit(run.at(i))) {
                int end = i;
                while (Characters.isDigit(run.at(end))
                        || ".,".indexOf(run.at(end)) >= 0 && Characters.isDigit(run.at(end + 1))) {
                    end++;
                }
                if (isFigure(run, i, end)) {
                    return true;
                }
                i = end;
            }
        }
        return magnitudes.stream().anyMatch(book -> !run.find(book).isEmpty());
    }

    private static boolean isFigure(TextRun run, int from, int to) {
        char before = run.at(from - 1);
        String number = run.text().substring(from, to);
        boolean year = number.matches("(?:19|20)\\d\\d(?:[.,]\\d+)?") && run.at(to) != '%' && run.at(to) != '+';
        boolean version = number.indexOf('.') != number.lastIndexOf('.');
        boolean name = Characters.isSpacedLetter(before)
                || "-_./#".indexOf(before) >= 0
                || before == ' ' && Characters.isSpacedLetter(run.at(from - 2)) && isVersionOf(run, from);
        return !year && !version && !name && !run.shield().covers(from);
    }

    /** {@code Java 8}: a number behind a word with a capital. */
    private static boolean isVersionOf(TextRun run, int from) {
        int start = from - 1;
        while (start > 0 && Characters.isWordPart(run.at(start - 1))) {
            start--;
        }
        return Character.isUpperCase(run.at(start)) && start > 0 && run.at(start - 1) == ' '
                || start > 1 && run.at(start) >= 'A' && run.at(start) <= 'Z' && Characters.isHan(run.at(start - 1));
    }
}
