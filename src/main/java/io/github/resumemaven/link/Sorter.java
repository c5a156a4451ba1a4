package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.MailLink;
import io.github.resumemaven.link.address.Malformed;
import io.github.resumemaven.link.address.MalformedAddresses;
import io.github.resumemaven.link.address.Placeholders;
import io.github.resumemaven.link.address.PrivateHosts;
import io.github.resumemaven.link.address.TelLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what can be said of an address without asking its server. */
final class Sorter {
    private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final LinkPolicy policy;
    private final Map<String, LinkVerdict> remembered;

    Sorter(LinkPolicy policy, Map<String, LinkVerdict> remembered) {
        this.policy = policy;
        this.remembered = remembered;
    }

    /** The verdict, or empty when the server has to be asked: then there is an {@link #address}. */
    Optional<LinkVerdict> known(String url) {
        Optional<Malformed> malformed = MalformedAddresses.find(url);
        if (malformed.isPresent()) {
            return Optional.of(
                    malformed(url, malformed.get().reason(), malformed.get().repaired()));
        }
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches() && !url.startsWith("//")) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: a path, not an address"));
        }
        String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "https";
        return switch (name) {
            case "http", "https" -> knownPage(url);
            case "mailto" -> Optional.of(mail(url));
            case "tel" -> Optional.of(phone(url));
            default ->
                Optional.of(
                        LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: no check for " + name + " addresses"));
        };
    }

    private Optional<LinkVerdict> knownPage(String url) {
        Optional<Address> parsed = parse(url);
        if (parsed.isEmpty()) {
            return Optional.of(malformed(url, "is none that browsers open", null));
        }
        Address address = parsed.get();
        Scope scope = policy.scope();
        if (scope.exclude().match(url, address.host())) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: excluded"));
        }
        if (!scope.include().isEmpty() && !scope.include().match(url, address.host())) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: not among the included"));
        }
        Optional<String> isPrivate = PrivateHosts.reason(address.host());
        if (isPrivate.isPresent() && !scope.allowPrivateHosts()) {
            return Optional.of(LinkVerdict.unasked(
                    url, Verdict.SKIPPED, "not asked: " + isPrivate.get(), Observations.onPrivateHost()));
        }
        Optional<String> placeholder = Placeholders.hostReason(address.host());
        if (placeholder.isPresent() && !scope.allowPrivateHosts()) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: " + placeholder.get()));
        }
        if (policy.mode() == LinkMode.LOCAL) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: local checks only"));
        }
        boolean needsPage = scope.remoteFragments() && address.fragment() != null;
        LinkVerdict memory = remembered.get(address.withoutFragment().toString());
        return memory == null || needsPage ? Optional.empty() : Optional.of(renamed(memory, url));
    }

    /** The form only; whether the domain exists is asked later, with the other hosts. */
    private static LinkVerdict mail(String url) {
        String problem = MailLink.read(url).problem();
        return problem == null
                ? LinkVerdict.unasked(url, Verdict.OK, "a mail address by its form")
                : malformed(url, problem, null);
    }

    private LinkVerdict phone(String url) {
        TelLink phone = TelLink.read(url, policy.scope().telRegion());
        if (phone.problem() != null) {
            return malformed(url, phone.problem(), null);
        }
        return phone.global() == null
                ? LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: a phone number without country code")
                : LinkVerdict.unasked(url, Verdict.OK, "a phone number that can be called");
    }

    private static LinkVerdict malformed(String url, String reason, String repaired) {
        return LinkVerdict.unasked(
                url, Verdict.DEAD, "the address " + reason, Observations.malformed(reason, repaired));
    }

    private static LinkVerdict renamed(LinkVerdict memory, String url) {
        return new LinkVerdict(
                url, memory.verdict(), memory.reason(), memory.status(), memory.finalUrl(), 0, 0, true, memory.seen());
    }

    /** The hosts of addresses that were answered from memory. */
    static List<String> remembered(Map<String, LinkVerdict> known) {
        return known.values().stream()
                .filter(LinkVerdict::cached)
                .flatMap(verdict -> parse(verdict.url()).stream())
                .map(Address::host)
                .distinct()
                .toList();
    }

    /** The address of a url that is not {@link #known}. */
    Address address(String url) {
        return parse(url).orElseThrow();
    }

    private static Optional<Address> parse(String url) {
        return Address.parse(url.startsWith("//") ? "https:" + url : url);
    }
}
