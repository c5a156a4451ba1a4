package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
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
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches() && !url.startsWith("//")) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: a path, not an address"));
        }
        String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "https";
        return switch (name) {
            case "http", "https" -> knownPage(url);
            default ->
                Optional.of(
                        LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: no check for " + name + " addresses"));
        };
    }

    private Optional<LinkVerdict> knownPage(String url) {
        Optional<Address> parsed = parse(url);
        if (parsed.isEmpty()) {
            return Optional.of(
                    LinkVerdict.unasked(url, Verdict.DEAD, "malformed", Observations.malformed("malformed", null)));
        }
        Address address = parsed.get();
        Scope scope = policy.scope();
        if (scope.exclude().match(url, address.host())) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: excluded"));
        }
        if (!scope.include().isEmpty() && !scope.include().match(url, address.host())) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: not among the included"));
        }
        if (policy.mode() == LinkMode.LOCAL) {
            return Optional.of(LinkVerdict.unasked(url, Verdict.SKIPPED, "not asked: local checks only"));
        }
        boolean needsPage = scope.remoteFragments() && address.fragment() != null;
        LinkVerdict memory = remembered.get(address.withoutFragment().toString());
        return memory == null || needsPage ? Optional.empty() : Optional.of(renamed(memory, url));
    }

    private static LinkVerdict renamed(LinkVerdict memory, String url) {
        return new LinkVerdict(
                url, memory.verdict(), memory.reason(), memory.status(), memory.finalUrl(), 0, 0, true, memory.seen());
    }

    /** The address of a url that is not {@link #known}. */
    Address address(String url) {
        return parse(url).orElseThrow();
    }

    private static Optional<Address> parse(String url) {
        return Address.parse(url.startsWith("//") ? "https:" + url : url);
    }
}
