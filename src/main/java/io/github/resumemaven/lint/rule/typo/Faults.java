package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The faults of one kind in a file, and how often the author did it right. Usually each is reported. Where the author writes
 * so throughout, it is a habit: one finding says so, with one fix for all, instead of a hundred.
 */
final class Faults {
    private static final int MANY = 10;

    private final List<Span> spans = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private int right;

    void add(Span span, Edit edit) {
        spans.add(span);
        edits.add(edit);
    }

    void addRight() {
        right++;
    }

    /** Many faults, and at most one place in three that is right. */
    private boolean isHabit() {
        return spans.size() >= MANY && 2 * right <= spans.size();
    }

    /**
     * @param one what is wrong with a single place
     * @param all what is wrong with all, behind their number
     * @param habit how much a habit matters at most
     */
    void report(Report report, String one, String all, String help, Severity habit) {
        if (isHabit()) {
            report.at(spans.get(0), spans.size() + " " + all)
                    .help(help + " throughout, or switch the rule off")
                    .fix(Fix.safe(help + " throughout", edits.toArray(Edit[]::new)))
                    .atMost(habit);
            return;
        }
        for (int i = 0; i < spans.size(); i++) {
            report.at(spans.get(i), one).help(help).fix(Fix.safe(help, edits.get(i)));
        }
    }
}
