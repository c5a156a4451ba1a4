package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class Overlap extends Rule {
    public Overlap() {
        super(
                "dates/overlap",
                INFO,
                Fixing.NONE,
                "two full-time jobs of one section cover the same time",
                Option.number("months", 1, "how many months may be shared, for a change of jobs"));
    }

    @Override
    public void check(Context context, Report report) {
        for (Section section : context.resume().sections()) {
            List<Stretch> jobs = section.entries()
                    .filter(entry -> entry.kind() == SectionKind.WORK && !isPartTime(entry, context))
                    .map(entry -> Stretch.of(entry, context.today()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Stretch::firstSure))
                    .toList();
            check(jobs, context, report);
        }
    }

    /** Each job is held against the one before it that lasts longest: that finds every job that overlaps another. */
    private static void check(List<Stretch> jobs, Context context, Report report) {
        Stretch longest = null;
        for (Stretch job : jobs) {
            if (longest != null && !sameEmployer(longest.entry(), job.entry())) {
                LocalDate end = longest.lastSure().isBefore(job.lastSure()) ? longest.lastSure() : job.lastSure();
                if (job.firstSure().plusMonths(context.number("months")).isBefore(end)) {
                    report.at(
                                    job.entry().period().get().span(),
                                    "this job and " + name(longest.entry()) + " share "
                                            + Periods.length(job.firstSure(), end))
                            .help("check the dates; if both are right, say which one was part-time");
                }
            }
            longest = longest == null || job.lastSure().isAfter(longest.lastSure()) ? job : longest;
        }
    }

    private static boolean sameEmployer(Entry one, Entry other) {
        Optional<String> first = one.name().map(Value::get).map(Fold::fold);
        return first.isPresent() && first.equals(other.name().map(Value::get).map(Fold::fold));
    }

    private static String name(Entry entry) {
        return entry.name()
                .or(entry::position)
                .map(value -> "\"" + value.get() + "\"")
                .orElse("another");
    }

    /** Whatever is seldom someone's only job: freelance work, internships, founding a company, advising one. */
    private static boolean isPartTime(Entry entry, Context context) {
        String title = Stream.of(Field.Name.NAME, Field.Name.POSITION, Field.Name.REMARK, Field.Name.LOCATION)
                .flatMap(entry::all)
                .map(Value::get)
                .collect(Collectors.joining(" "));
        return Periods.says(title, context.lexicon().languages().stream().map(words -> words.list("partTime")));
    }
}
