package io.github.resumemaven.link;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.DataLines;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two hosts belong to one owner, as far as their names tell; in doubt not. */
final class Owners {
    /** Hosts whose subdomains belong to different people: {@code shared-hosts.txt}. */
    private static final Set<String> SHARED = DataLines.read(Owners.class, "shared-hosts.txt", 1).stream()
            .map(line -> line[0])
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?=/)");

    private Owners() {}

    /** Where the owner has moved the page to for good: the last address before the first passing redirect. */
    static Optional<Address> movedTo(Job job) {
        Address moved = job.asked;
        for (Job.Hop hop : job.hops()) {
            if (!hop.permanent() || !same(job.asked.host(), hop.to().host())) {
                break;
            }
            moved = hop.to();
        }
        return isNoMove(job.asked, moved) ? Optional.empty() : Optional.of(moved);
    }

    private static boolean isNoMove(Address asked, Address moved) {
        boolean onlyScheme = moved.overHttps().equals(asked.overHttps());
        boolean sameHost = moved.host().equals(asked.host());
        // A front page may lead anywhere, by language or by season: its address is the lasting one.
        boolean fromFrontPage = sameHost && asked.target().equals("/");
        // Old pages that all lead to the front page have not moved there.
        boolean toFrontPage = moved.target().equals("/") && !asked.target().equals("/");
        boolean toLanguage =
                sameHost && LANGUAGE.matcher(moved.target()).replaceFirst("").equals(asked.target());
        return onlyScheme || fromFrontPage || toFrontPage || toLanguage;
    }

    static boolean same(String one, String other) {
        return one.equals(other) || site(one).equals(site(other));
    }

    /** The part of a name that is registered: two labels, or three below a shared ending such as {@code co.uk}. */
    private static String site(String host) {
        String[] labels = host.split("\\.");
        for (int count = 2; count < labels.length; count++) {
            String ending = last(labels, count);
            if (!SHARED.contains(ending)) {
                return ending;
            }
        }
        return host;
    }

    private static String last(String[] labels, int count) {
        return String.join(".", Arrays.copyOfRange(labels, labels.length - count, labels.length));
    }
}
