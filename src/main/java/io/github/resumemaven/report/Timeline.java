package io.github.resumemaven.report;

import io.github.resumemaven.lint.Stay;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The jobs, studies and posts of a résumé in months, and where they leave time uncovered or share it. Months count from
 * January of the year 0; inexact dates are read as long as they can be.
 *
 * @param bars sorted by start
 * @param gaps at least {@link #LEAST} months between bars that none covers
 * @param overlaps at least {@link #LEAST} months that two jobs share
 */
record Timeline(List<Bar> bars, List<Stretch> gaps, List<Stretch> overlaps) {
    /** A change of jobs leaves or shares a month without meaning anything. */
    static final int LEAST = 2;

    /**
     * @param name employer or school; what else the entry is called by where there is none
     * @param end the last month it covers
     * @param dates as the author wrote them
     */
    record Bar(SectionKind kind, String name, int start, int end, String dates) {}

    /**
     * @param end the last month of it
     * @param of the names of those that share it; empty for a gap
     */
    record Stretch(int start, int end, List<String> of) {
        int months() {
            return end - start + 1;
        }
    }

    /** @param source that the stays were read from */
    static Timeline of(List<Stay> stays, SourceText source, LocalDate today) {
        List<Bar> bars = stays.stream()
                .map(stay -> bar(stay, source, month(today)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Bar::start).thenComparing(Bar::end))
                .toList();
        return new Timeline(bars, gaps(bars), overlaps(bars));
    }

    int first() {
        return bars.get(0).start;
    }

    int last() {
        return bars.stream().mapToInt(Bar::end).max().orElseThrow();
    }

    private static Optional<Bar> bar(Stay stay, SourceText source, int today) {
        Period period = stay.period();
        if (period.start().isEmpty()) {
            return Optional.empty();
        }
        PartialDate from = period.start().get().get();
        int start = month(from.earliest());
        int end = period.end().map(date -> month(date.get().latest())).orElse(today);
        return end < start
                ? Optional.empty()
                : Optional.of(new Bar(stay.kind(), stay.name(), start, end, source.text(period.span())));
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static List<Stretch> gaps(List<Bar> bars) {
        List<Stretch> gaps = new ArrayList<>();
        int covered = bars.isEmpty() ? 0 : bars.get(0).end;
        for (Bar bar : bars) {
            add(gaps, new Stretch(covered + 1, bar.start - 1, List.of()));
            covered = Math.max(covered, bar.end);
        }
        return gaps;
    }

    private static List<Stretch> overlaps(List<Bar> bars) {
        List<Stretch> overlaps = new ArrayList<>();
        List<Bar> jobs =
                bars.stream().filter(bar -> bar.kind == SectionKind.WORK).toList();
        for (int i = 0; i < jobs.size(); i++) {
            for (Bar other : jobs.subList(i + 1, jobs.size())) {
                Bar one = jobs.get(i);
                // Several posts at one employer follow each other however their dates are written.
                if (!one.name.equals(other.name)) {
                    add(
                            overlaps,
                            new Stretch(
                                    Math.max(one.start, other.start),
                                    Math.min(one.end, other.end),
                                    List.of(one.name, other.name)));
                }
            }
        }
        return overlaps;
    }

    private static void add(List<Stretch> stretches, Stretch stretch) {
        if (stretch.months() >= LEAST) {
            stretches.add(stretch);
        }
    }
}
