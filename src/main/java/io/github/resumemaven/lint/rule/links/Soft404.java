package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;

public final class Soft404 extends Rule {
    public Soft404() {
        super("links/soft-404", WARNING, Fixing.NONE, "a page answers as if it were there and says that it is not");
    }

    @Override
    public boolean applies(Context context) {
        return context.links().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        AskedLinks.each(context, (address, verdict) -> {
            String title = verdict.seen().softNotFound();
            if (title != null && verdict.verdict().isAlive()) {
                report.at(address.span(), "the page says that it does not exist: \"" + title + "\"")
                        .help("open the link, and find where the page has moved to");
            }
        });
    }
}
