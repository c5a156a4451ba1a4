package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;

public final class Blocked extends Rule {
    public Blocked() {
        super(
                "links/blocked",
                INFO,
                Fixing.NONE,
                "a server does not talk to machines, so nobody knows whether the page is there");
    }

    @Override
    public boolean applies(Context context) {
        return context.links().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        AskedLinks.each(context, (address, verdict) -> {
            if (verdict.verdict() == Verdict.BLOCKED) {
                report.at(address.span(), "the page could not be looked at: " + verdict.reason())
                        .help("open the link once yourself; people usually get through where machines do not");
            }
        });
    }
}
