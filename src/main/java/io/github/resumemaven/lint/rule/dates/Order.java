package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Only jobs and studies: projects are grouped by theme, publications by kind. */
public final class Order extends Rule {
    private static final Set<SectionKind> ORDERED = Set.of(SectionKind.WORK, SectionKind.EDUCATION);

    /** Where curricula run from old to new by convention. */
    private static final Set<String> OLD_FIRST = Set.of("ja");

    public Order() {
        super("dates/order", WARNING, Fixing.NONE, "a job or study stands below an older one");
    }

    @Override
    public void check(Context context, Report report) {
        for (Section section : context.resume().sections()) {
            List<Stretch> stretches = section.entries()
                    .filter(entry -> ORDERED.contains(entry.kind()) && entry.kind() == section.kind())
                    .map(entry -> Stretch.of(entry, context.today()))
                    .flatMap(Optional::stream)
                    .toList();
            check(stretches, context, report);
        }
    }

    private static void check(List<Stretch> stretches, Context context, Report report) {
        List<Entry> newerBelow = new ArrayList<>();
        int olderBelow = 0;
        for (int i = 1; i < stretches.size(); i++) {
            Stretch above = stretches.get(i - 1);
            Stretch below = stretches.get(i);
            if (above.entry().span().overlaps(below.entry().span())) {
                // Two stints in one place, told in the order they were served.
                continue;
            }
            if (isNewer(below, above)) {
                newerBelow.add(below.entry());
            } else if (isNewer(above, below)) {
                olderBelow++;
            }
        }
        boolean oldFirst = olderBelow == 0;
        if (oldFirst && newerBelow.size() >= 2) {
            if (!OLD_FIRST.contains(context.resume().language().getLanguage())) {
                report.at(newerBelow.get(0).period().get().span(), "the entries run from old to new")
                        .help("put the most recent one first: it is what readers look for")
                        .atMost(Severity.INFO);
            }
        } else if (newerBelow.size() <= olderBelow) {
            newerBelow.forEach(
                    entry -> report.at(entry.period().get().span(), "this is more recent than what stands above it")
                            .help("put the most recent first"));
        }
    }

    /** Surely begun and ended later: sorting by either date is an order. */
    private static boolean isNewer(Stretch one, Stretch other) {
        return one.firstMaybe().isAfter(other.firstSure()) && one.lastSure().isAfter(other.lastMaybe());
    }
}
