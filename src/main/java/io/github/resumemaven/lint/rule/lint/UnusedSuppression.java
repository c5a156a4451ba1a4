package io.github.resumemaven.lint.rule.lint;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Suppression;

/** Runs last: it needs to know what the other rules found. */
public final class UnusedSuppression extends Rule {
    public UnusedSuppression() {
        super("lint/unused-suppression", WARNING, Fixing.NONE, "a suppression suppresses nothing");
    }

    @Override
    public void check(Context context, Report report) {
        for (Suppression suppression : context.unused()) {
            report.at(suppression.span(), "nothing is found that " + suppression.rule() + " would be silenced for")
                    .help("remove the suppression");
        }
    }
}
