package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Labels;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Basics.Fact;

public final class PersonalStatus extends Rule {
    public PersonalStatus() {
        super("privacy/personal-status", WARNING, Fixing.NONE, "family, faith, origin or body are told about");
    }

    @Override
    public void check(Context context, Report report) {
        for (Fact fact : Labels.facts(context, "personal")) {
            if (context.isPrivate(fact.value().span())) {
                continue;
            }
            report.at(
                            fact.label().span().cover(fact.value().span()),
                            "\"" + fact.label().get() + "\" is nothing that a job may depend on")
                    .help("leave it out, unless the post asks for it");
        }
    }
}
