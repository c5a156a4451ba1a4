package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dash of most ranges is taken for the author's; of two as frequent, the first. */
public final class RangeDash extends Rule {
    private static final Pattern DASH = Pattern.compile("\\s*([-‐-―~～〜−－]{1,3})\\s*");

    public RangeDash() {
        super("dates/range-dash", INFO, Fixing.SAFE, "a range of dates has another dash than the others");
    }

    private record Dash(String text, Span span, Period period) {}

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        List<Dash> dashes = Periods.of(context)
                .map(period -> dash(period, context.source().text()))
                .flatMap(Optional::stream)
                .toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        dashes.forEach(dash -> counts.merge(dash.text, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        String usual = counts.keySet().stream()
                .filter(text -> counts.get(text) == most)
                .findFirst()
                .orElse("");
        for (Dash dash : dashes) {
            if (!dash.text.equals(usual)) {
                Report.Draft draft = report.at(dash.span, "most ranges are written with " + usual + ", this one is not")
                        .help("write " + usual);
                if (isSafe(dash, usual, context.source().text())) {
                    draft.fix(Fix.safe("write " + usual, new Edit(dash.span, usual)));
                }
            }
        }
    }

    /** What stands between the two dates, or between the one and a word for the present. */
    private static Optional<Dash> dash(Period period, String text) {
        if (period.isSingle() || period.start().isEmpty()) {
            return Optional.empty();
        }
        int from = period.start().get().span().end();
        int to =
                period.end().map(end -> end.span().start()).orElse(period.span().end());
        if (from >= to) {
            return Optional.empty();
        }
        Matcher dash = DASH.matcher(text).region(from, to);
        boolean found = period.end().isPresent() ? dash.matches() : dash.lookingAt();
        return found
                ? Optional.of(new Dash(dash.group(1), new Span(dash.start(1), dash.end(1)), period))
                : Optional.empty();
    }

    /** Without blanks around it, a dash that is also in the dates could be read as theirs. */
    private static boolean isSafe(Dash dash, String usual, String text) {
        boolean spaced = Character.isWhitespace(text.charAt(dash.span.start() - 1))
                && dash.span.end() < text.length()
                && Character.isWhitespace(text.charAt(dash.span.end()));
        String dates = text.substring(dash.period.span().start(), dash.span.start());
        return spaced || !dates.contains(usual);
    }
}
