package io.github.resumemaven.lint.rule.lint;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;

public final class UnknownRule extends Rule {
    public UnknownRule() {
        super("lint/unknown-rule", ERROR, Fixing.NONE, "a setting or suppression in the file cannot be understood");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> fault : context.directives().faults()) {
            report.at(fault.span(), fault.get())
                    .help("mvn resume:explain lists all rules; -Dresume.rule=<id> explains one");
        }
    }
}
