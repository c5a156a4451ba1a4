package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.model.Value;

public final class PermanentRedirect extends AskedLinkRule {
    public PermanentRedirect() {
        super("links/permanent-redirect", INFO, Fixing.UNSAFE, "a page has moved for good");
    }

    @Override
    void check(Value<String> address, LinkVerdict verdict, Context context, Report report) {
        String moved = verdict.seen().permanentRedirect();
        if (moved != null) {
            String target = withFragment(moved, address.get());
            Report.Draft draft = report.at(address.span(), "the page has moved for good, to " + target)
                    .help("write the new address");
            AskedLinks.replace(context, address, target).ifPresent(draft::fix);
        }
    }

    /** The part of the page that the author meant stays, unless the server named another (RFC 9110 §10.2.2). */
    private static String withFragment(String moved, String written) {
        int fragment = written.indexOf('#');
        return fragment < 0 || moved.indexOf('#') >= 0 ? moved : moved + written.substring(fragment);
    }
}
