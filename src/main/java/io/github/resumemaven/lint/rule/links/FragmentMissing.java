package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.link.local.LocalLinks;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.PageParts;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;

public final class FragmentMissing extends Rule {
    public FragmentMissing() {
        super("links/fragment-missing", ERROR, Fixing.UNSAFE, "a link names a part that its page does not have");
    }

    @Override
    public void check(Context context, Report report) {
        checkOwn(context, report);
        AskedLinks.each(context, (address, verdict) -> {
            String part = verdict.seen().missingFragment();
            if (part != null && verdict.verdict().isAlive()) {
                report.at(address.span(), "the page has no part \"" + part + "\"")
                        .help("open the link, and look where it arrives")
                        // Scripts may make the part when somebody looks at the page.
                        .atMost(Severity.INFO);
            }
        });
    }

    private static void checkOwn(Context context, Report report) {
        // A lone # leads nowhere: links/placeholder.
        List<Value<String>> own = Addresses.links(context.resume()).stream()
                .filter(link -> link.get().startsWith("#") && link.get().length() > 1)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        LocalLinks page = new LocalLinks(path -> Optional.empty(), PageParts.of(context.resume()));
        for (Value<String> link : own) {
            LinkVerdict verdict = page.check(link.get());
            if (verdict.verdict() == Verdict.DEAD) {
                String repaired = verdict.seen().repaired();
                Report.Draft draft = report.at(link.span(), verdict.reason());
                draft.help(repaired == null ? "name one of its headings" : "write " + repaired);
                if (repaired != null) {
                    AskedLinks.replace(context, link, repaired).ifPresent(draft::fix);
                }
            }
        }
    }
}
