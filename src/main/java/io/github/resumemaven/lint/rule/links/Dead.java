package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.link.address.Placeholders;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.model.Value;

public final class Dead extends AskedLinkRule {
    public Dead() {
        super("links/dead", ERROR, Fixing.NONE, "a link leads to a page that does not exist");
    }

    @Override
    void check(Value<String> address, LinkVerdict verdict, Context context, Report report) {
        if (verdict.verdict() == Verdict.DEAD && !isToldElsewhere(verdict)) {
            report.at(address.span(), "the link is dead: " + verdict.reason())
                    .help("find where the page has moved to, or remove the link");
        }
    }

    /** Malformed addresses, placeholders and missing parts of a page have rules of their own. */
    private static boolean isToldElsewhere(LinkVerdict verdict) {
        return verdict.seen().malformed() != null
                || verdict.seen().missingFragment() != null
                || Placeholders.reason(verdict.url()).isPresent();
    }
}
