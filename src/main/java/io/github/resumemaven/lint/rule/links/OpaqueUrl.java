package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.OpaqueAddresses;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;

public final class OpaqueUrl extends Rule {
    public OpaqueUrl() {
        super("links/opaque-url", WARNING, Fixing.SAFE, "an address hides where it leads, or tracks who follows it");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> address : Addresses.all(context.resume())) {
            if (OpaqueAddresses.isShortened(address.get())) {
                report.at(address.span(), "the short address hides where it leads")
                        .help("write the address that it leads to");
                continue;
            }
            String plain = OpaqueAddresses.withoutTracking(address.get());
            if (!plain.equals(address.get())) {
                Report.Draft draft = report.at(address.span(), "the address tells a tracker who follows it")
                        .help("write " + plain);
                if (context.source().text(address.span()).equals(address.get())) {
                    draft.fix(Fix.safe("write " + plain, new Edit(address.span(), plain)));
                }
            }
        }
    }
}
