package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Labels;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;

public final class PhoneMissing extends Rule {
    public PhoneMissing() {
        super("contact/phone-missing", INFO, Fixing.NONE, "no phone number is given");
    }

    @Override
    public void check(Context context, Report report) {
        boolean required = context.requiredContacts().contains("phone");
        boolean given = !context.resume().basics().phones().isEmpty()
                || !Labels.facts(context, "label.phone").isEmpty();
        if (!required && !given) {
            report.at(ContactBlock.span(context), "no phone number is given")
                    .help("add one to the contact block, unless it is left out on purpose");
        }
    }
}
