package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;

public final class EmailMissing extends Rule {
    public EmailMissing() {
        super("contact/email-missing", ERROR, Fixing.NONE, "no e-mail address is given");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.requiredContacts().contains("email")
                && context.resume().basics().emails().isEmpty()) {
            report.at(ContactBlock.span(context), "no e-mail address is given")
                    .help("add one to the contact block, or take email out of resume.requiredContacts");
        }
    }
}
