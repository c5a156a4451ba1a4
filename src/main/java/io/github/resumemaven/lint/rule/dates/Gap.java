package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.SectionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Off by default: people owe nobody an account of their illness or their children. */
public final class Gap extends Rule {
    private static final Set<SectionKind> COVERING =
            Set.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.VOLUNTEER);

    public Gap() {
        super(
                "dates/gap",
                OFF,
                Fixing.NONE,
                "a stretch of time is covered by no job, study or volunteering",
                Option.number("months", 6, "how many months may be uncovered"));
    }

    @Override
    public void check(Context context, Report report) {
        List<Stretch> stretches = context.resume()
                .entries()
                .filter(entry -> COVERING.contains(entry.kind()))
                .map(entry -> Stretch.of(entry, context.today()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Stretch::firstMaybe))
                .toList();
        LocalDate covered = null;
        for (Stretch stretch : stretches) {
            if (covered != null && isGap(covered, stretch.firstMaybe(), context)) {
                report.at(
                                stretch.entry().period().get().span(),
                                Periods.length(covered, stretch.firstMaybe()) + " before this are not accounted for")
                        .help("say in a line what filled them, if you like; interviewers will ask");
            }
            covered = covered == null || stretch.lastMaybe().isAfter(covered) ? stretch.lastMaybe() : covered;
        }
    }

    private static boolean isGap(LocalDate end, LocalDate start, Context context) {
        return end.plusDays(1).plusMonths(context.number("months")).isBefore(start);
    }
}
