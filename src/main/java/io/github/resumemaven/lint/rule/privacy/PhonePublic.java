package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Phones;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;

/** Off by default: nearly every résumé has a number, and contact/phone-missing hints at its absence. */
public final class PhonePublic extends Rule {
    public PhonePublic() {
        super("privacy/phone-public", OFF, Fixing.NONE, "a phone number will be on a public page");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> phone : context.resume().basics().phones()) {
            if (!Phones.isMasked(phone.get()) && !context.isPrivate(phone.span())) {
                report.at(phone.span(), "the phone number will be on a public page")
                        .help("leave it out of the file, or mark it as private");
            }
        }
    }
}
