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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What has one right way to write it is the business of tech/name-case. This rule looks at names that have several, and at names that nobody
 * but the author knows, if they have a capital within ({@code HeyWorld}, {@code Heyworld}).
 */
public final class Inconsistent extends Rule {
    private static final int SHORTEST = 5;

    public Inconsistent() {
        super("tech/inconsistent", WARNING, Fixing.SAFE, "one technology or product is written in two ways");
    }

    /** A way to write a thing, in one place. */
    private record Use(TextRun run, int from, int to, String written, boolean known) {}

    @Override
    public void check(Context context, Report report) {
        Names names = Names.of(context.resume());
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (TextRun run : context.text()) {
            collect(run, names, uses);
        }
        uses.values().forEach(all -> compare(all, report));
    }

    private static void collect(TextRun run, Names names, Map<String, List<Use>> uses) {
        List<TechWord> words = TechWord.in(run, TechNames.known());
        for (TechWord word : words) {
            String written = word.written(run);
            String thing = Synonyms.THINGS.get(written);
            if (thing != null
                    && (!word.name().ordinary()
                            || isWithinSentence(run, word.from())
                            || TechList.has(run, word.from(), word.to(), TechNames.known()))) {
                uses.computeIfAbsent(thing, key -> new ArrayList<>())
                        .add(new Use(run, word.from(), word.to(), written, true));
            }
        }
        int next = 0;
        for (int i = 0; i < run.length(); i++) {
            if (next < words.size() && words.get(next).from() <= i) {
                i = words.get(next++).to() - 1;
            } else if (run.at(i) >= 'A' && run.at(i) <= 'Z') {
                int end = TechWord.wordEnd(run, i);
                if (isName(run, i, end) && !names.cover(run.span(i, end))) {
                    String written = run.text().substring(i, end);
                    uses.computeIfAbsent(written.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(new Use(run, i, end, written, false));
                }
                i = end;
            }
        }
    }

    /** There, only a name has a capital. */
    private static boolean isWithinSentence(TextRun run, int from) {
        return run.at(from - 1) == ' ' && run.at(from - 2) >= 'a' && run.at(from - 2) <= 'z';
    }

    /** Letters in both cases that stand alone. */
    private static boolean isName(TextRun run, int from, int to) {
        if (to - from < SHORTEST
                || Characters.isAsciiGraphic(run.at(from - 1)) && "([,/\"+:;".indexOf(run.at(from - 1)) < 0
                || "-_.@=".indexOf(run.at(to)) >= 0 && Characters.isWordPart(run.at(to + 1))
                || run.shield().covers(from)) {
            return false;
        }
        boolean small = false;
        for (int i = from; i < to; i++) {
            if (!Characters.isAsciiLetter(run.at(i))) {
                return false;
            }
            small |= run.at(i) >= 'a';
        }
        return small;
    }

    private static void compare(List<Use> all, Report report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(use -> counts.merge(use.written, 1, Integer::sum));
        if (counts.size() < 2
                || !all.get(0).known && counts.keySet().stream().noneMatch(Inconsistent::hasInnerCapital)) {
            return;
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElseThrow();
        // Of two as frequent, the owner's name, else the first.
        String usual = counts.keySet().stream()
                .filter(written -> counts.get(written) == most)
                .min(Comparator.comparing(written -> !written.equals(Synonyms.THINGS.get(written))))
                .orElseThrow();
        for (Use use : all) {
            if (!use.written.equals(usual)) {
                Span span = use.run.span(use.from, use.to);
                Report.Draft draft =
                        report.at(span, "elsewhere this is written " + usual).help("write it in one way");
                if (use.run.isPlain(use.from, use.to)) {
                    Edit edit = new Edit(span, usual);
                    draft.fix(use.known ? Fix.safe("write " + usual, edit) : Fix.unsafe("write " + usual, edit));
                }
            }
        }
    }

    private static boolean hasInnerCapital(String written) {
        return written.chars().skip(1).anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Read with the first file that is looked at. */
    private static final class Synonyms {
        static final Map<String, String> THINGS = new HashMap<>();

        static {
            for (String line : TechNames.lines("synonyms.txt")) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" = ");
                    THINGS.put(parts[0], parts[0]);
                    for (String other : parts[1].split(" \\| ")) {
                        THINGS.put(other, parts[0]);
                    }
                }
            }
        }
    }
}
