package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.Placeholders;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public final class Placeholder extends Rule {
    public Placeholder() {
        super("links/placeholder", ERROR, Fixing.NONE, "an address was left over from a template");
    }

    @Override
    public void check(Context context, Report report) {
        List<Value<String>> addresses = new ArrayList<>(Addresses.all(context.resume()));
        List<Span> links = Walk.inlines(context.document())
                .filter(Inline.Link.class::isInstance)
                .map(Inline::span)
                .toList();
        for (Value<String> email : context.resume().basics().emails()) {
            if (links.stream().noneMatch(email.span()::overlaps)) {
                addresses.add(email.map(address -> "mailto:" + address));
            }
        }
        for (Value<String> address : addresses) {
            // Scripts are the business of publish/unsafe-html.
            if (!address.get().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                Placeholders.reason(address.get())
                        .ifPresent(reason -> report.at(address.span(), "the address " + reason)
                                .help("write the real address, or remove the link"));
            }
        }
    }
}
