package io.github.resumemaven.link.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds addresses that were left over from a template: {@code placeholders.txt}. */
public final class Placeholders {
    private static final List<String[]> DATA = DataLines.read(Placeholders.class, "placeholders.txt", 2);
    private static final Set<String> HOSTS = of("host");
    private static final Set<String> SEGMENTS = of("segment");
    private static final Set<String> PROFILES = of("profile");
    private static final Set<String> NETWORKS = of("network");

    /** What stands in front of a user's name in the addresses of profiles. */
    private static final Set<String> BEFORE_PROFILE = Set.of("in", "people", "profile", "u", "user", "users");

    private static final Pattern UNFILLED =
            Pattern.compile("\\{\\{.{0,200}?}}|\\$\\{.{0,200}?}|%7B%7B|<[^<>]+>|(?:^|/)\\[[^\\[\\]/:]+]$");

    private static final Pattern NOWHERE = Pattern.compile("#|javascript:.*|about:blank", Pattern.CASE_INSENSITIVE);

    private Placeholders() {}

    private static Set<String> of(String kind) {
        return DATA.stream()
                .filter(line -> line[0].equals(kind))
                .map(line -> line[1])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why an address is a placeholder, continuing "the address ..."; empty when nothing shows it. */
    public static Optional<String> reason(String url) {
        if (NOWHERE.matcher(url.strip()).matches()) {
            return Optional.of("leads nowhere");
        }
        if (UNFILLED.matcher(url).find()) {
            return Optional.of("has a gap that was not filled in");
        }
        Optional<Address> address = Address.parse(url.startsWith("//") ? "https:" + url : url);
        Optional<String> byHost =
                address.map(Address::host).or(() -> mailHost(url)).flatMap(Placeholders::hostReason);
        return byHost.isPresent() ? byHost : address.flatMap(Placeholders::wordReason);
    }

    /** Why a host is a placeholder: RFC 2606 and RFC 6761 set some names aside. */
    public static Optional<String> hostReason(String host) {
        for (String name = host; !name.isEmpty(); name = parent(name)) {
            if (HOSTS.contains(name)) {
                return Optional.of("has the made-up host " + host);
            }
        }
        for (String label : host.split("\\.")) {
            if (SEGMENTS.contains(label)) {
                return Optional.of("still says \"" + label + "\"");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mailHost(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int at = lower.indexOf('@');
        return lower.startsWith("mailto:") && at > 0
                ? Optional.of(lower.substring(at + 1).split("[?,]")[0])
                : Optional.empty();
    }

    private static Optional<String> wordReason(Address address) {
        String[] segments = decoded(address.path()).toLowerCase(Locale.ROOT).split("/");
        for (int i = 1; i < segments.length; i++) {
            String word = segments[i].startsWith("@") ? segments[i].substring(1) : segments[i];
            boolean network = NETWORKS.contains(address.host().replaceFirst("^www\\.", ""));
            boolean profile = i == 1 && network || BEFORE_PROFILE.contains(segments[i - 1]);
            if (SEGMENTS.contains(word) || profile && PROFILES.contains(word)) {
                return Optional.of("still says \"" + word + "\"");
            }
        }
        return Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
