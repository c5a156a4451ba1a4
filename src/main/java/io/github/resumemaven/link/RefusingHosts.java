package io.github.resumemaven.link;

import io.github.resumemaven.link.address.DataLines;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hosts known to refuse machines, with the reason: {@code refusing-hosts.txt}. Each stands for its subdomains too. */
final class RefusingHosts {
    /** Read when the first address is refused. */
    private static final Map<String, String> REASONS =
            DataLines.read(RefusingHosts.class, "refusing-hosts.txt", 2).stream()
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));

    private RefusingHosts() {}

    /** Why a refusal of this host says nothing; empty when the host is not on the list. */
    static Optional<String> reason(String host) {
        for (String name = host; !name.isEmpty(); name = parent(name)) {
            if (REASONS.containsKey(name)) {
                return Optional.of(REASONS.get(name));
            }
        }
        return Optional.empty();
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
