package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.Placeholders;
import io.github.resumemaven.link.address.PrivateHosts;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;
import java.util.Map;
import java.util.Optional;

public final class PrivateHost extends Rule {
    public PrivateHost() {
        super("links/private-host", ERROR, Fixing.NONE, "a link leads into a network that readers are not in");
    }

    @Override
    public void check(Context context, Report report) {
        Map<String, LinkVerdict> verdicts = context.links().orElse(Map.of());
        for (Value<String> address : Addresses.all(context.resume())) {
            LinkVerdict verdict = verdicts.get(address.get());
            // Who allows private hosts wants them.
            boolean allowed =
                    verdict != null && verdict.attempts() > 0 && !verdict.seen().privateHost();
            if (!allowed) {
                reason(address.get(), verdict)
                        .ifPresent(reason -> report.at(address.span(), "readers cannot open this link: " + reason)
                                .help("link to a public page, or remove the link"));
            }
        }
    }

    private static Optional<String> reason(String url, LinkVerdict verdict) {
        Optional<String> byName = Address.parse(url)
                .map(Address::host)
                // localhost and the like: links/placeholder.
                .filter(host -> Placeholders.hostReason(host).isEmpty())
                .flatMap(PrivateHosts::reason);
        return byName.isPresent() || verdict == null || !verdict.seen().privateHost()
                ? byName
                : Optional.of(verdict.reason().replaceFirst("^[^:]*: ", ""));
    }
}
