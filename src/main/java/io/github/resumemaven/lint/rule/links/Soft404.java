package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.model.Value;

public final class Soft404 extends AskedLinkRule {
    public Soft404() {
        super("links/soft-404", WARNING, Fixing.NONE, "a page answers as if it were there and says that it is not");
    }

    @Override
    void check(Value<String> address, LinkVerdict verdict, Context context, Report report) {
        String title = verdict.seen().softNotFound();
        if (title != null && verdict.verdict().isAlive()) {
            report.at(address.span(), "the page says that it does not exist: \"" + title + "\"")
                    .help("open the link, and find where the page has moved to");
        }
    }
}
