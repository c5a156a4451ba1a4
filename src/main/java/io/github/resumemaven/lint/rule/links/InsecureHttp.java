package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.model.Value;

public final class InsecureHttp extends AskedLinkRule {
    public InsecureHttp() {
        super("links/insecure-http", INFO, Fixing.UNSAFE, "a link uses http where https works");
    }

    @Override
    void check(Value<String> address, LinkVerdict verdict, Context context, Report report) {
        // Where the page has moved altogether, links/permanent-redirect names the new address.
        boolean told = verdict.seen().permanentRedirect() != null;
        if (verdict.seen().httpsAddress() != null && !told && isHttp(address.get())) {
            Report.Draft draft = report.at(address.span(), "the page can be had over https too")
                    .help("write https://");
            AskedLinks.replace(context, address, "https" + address.get().substring("http".length()))
                    .ifPresent(draft::fix);
        }
    }

    private static boolean isHttp(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7);
    }
}
