package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.model.Value;

public final class Blocked extends AskedLinkRule {
    public Blocked() {
        super(
                "links/blocked",
                INFO,
                Fixing.NONE,
                "a server does not talk to machines, so nobody knows whether the page is there");
    }

    @Override
    void check(Value<String> address, LinkVerdict verdict, Context context, Report report) {
        if (verdict.verdict() == Verdict.BLOCKED) {
            report.at(address.span(), "the page could not be looked at: " + verdict.reason())
                    .help("open the link once yourself; people usually get through where machines do not");
        }
    }
}
