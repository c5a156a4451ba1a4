package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Regions;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;

public final class PhoneFormat extends Rule {
    public PhoneFormat() {
        super("contact/phone-format", WARNING, Fixing.NONE, "a phone number cannot be dialled as it is written");
    }

    @Override
    public void check(Context context, Report report) {
        List<Value<String>> phones = context.resume().basics().phones();
        if (phones.isEmpty()) {
            return;
        }
        Optional<String> region = Regions.of(context);
        for (Value<String> phone : phones) {
            // The class behind this line loads libphonenumber, which most of the cost of a small run would be.
            PhoneNumbers.fault(phone.get(), region).ifPresent(fault -> {
                Report.Draft draft = report.at(phone.span(), fault.message()).help(fault.help());
                if (fault.isMatterOfTaste()) {
                    draft.atMost(Severity.INFO);
                }
            });
        }
    }
}
