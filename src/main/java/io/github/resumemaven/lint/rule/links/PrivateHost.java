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
            // Where the checker has looked at it, it knows whether such hosts are allowed.
            Optional<String> reason = verdict == null ? byName(address.get()) : byVerdict(verdict);
            reason.ifPresent(why -> report.at(address.span(), "readers cannot open this link: " + why)
                    .help("link to a public page, or remove the link"));
        }
    }

    private static Optional<String> byName(String url) {
        return Address.parse(url)
                .map(Address::host)
                .filter(host -> !isPlaceholder(host))
                .flatMap(PrivateHosts::reason);
    }

    private static Optional<String> byVerdict(LinkVerdict verdict) {
        boolean told = Address.parse(verdict.url())
                .filter(address -> isPlaceholder(address.host()))
                .isPresent();
        return verdict.seen().privateHost() && !told
                ? Optional.of(verdict.reason().replaceFirst("^[^:]*: ", ""))
                : Optional.empty();
    }

    /** Such as localhost, which links/placeholder tells of. */
    private static boolean isPlaceholder(String host) {
        return Placeholders.hostReason(host).isPresent();
    }
}
