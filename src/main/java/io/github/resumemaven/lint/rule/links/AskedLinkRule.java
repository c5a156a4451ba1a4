package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Value;
import java.util.Optional;

/** A rule on what the link checker saw: it does not run where links were not asked for. */
abstract class AskedLinkRule extends Rule {
    AskedLinkRule(String id, Optional<Severity> severity, Fixing fixing, String summary) {
        super(id, severity, fixing, summary);
    }

    @Override
    public final boolean applies(Context context) {
        return context.links().isPresent();
    }

    @Override
    public final void check(Context context, Report report) {
        AskedLinks.each(context, (address, verdict) -> check(address, verdict, context, report));
    }

    /** Looks at one place at which a link is written that was asked for. */
    abstract void check(Value<String> address, LinkVerdict verdict, Context context, Report report);
}
