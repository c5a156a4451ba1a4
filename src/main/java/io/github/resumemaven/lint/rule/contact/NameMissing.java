package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;

public final class NameMissing extends Rule {
    public NameMissing() {
        super("contact/name-missing", ERROR, Fixing.NONE, "the résumé does not say whose it is");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.requiredContacts().contains("name")
                && context.resume().basics().name().isEmpty()) {
            report.at(ContactBlock.span(context), "no name is given")
                    .help("write it as the first heading, as `name:` in the front matter, or in the contact block");
        }
    }
}
