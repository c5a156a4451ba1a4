package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sites on which people have accounts: by host, and by the names that label an account. */
final class Networks {
    /** In front of the account some have a letter or a short word, as in {@code linkedin.com/in/}. */
    private static final int LONGEST_PREFIX = 6;

    private final Map<String, String> byHost = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    Networks() {
        lines("networks.txt").forEach(line -> {
            String[] pair = line.split(" = ");
            byHost.put(pair[0], pair[1]);
            labels.add(Fold.key(pair[1]));
        });
        lines("labels.txt").forEach(label -> labels.add(Fold.key(label)));
    }

    private static java.util.List<String> lines(String resource) {
        try (var in = Networks.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The network that an address with a path belongs to. */
    Optional<String> of(String address) {
        String host = host(address);
        while (!host.isEmpty()) {
            String network = byHost.get(host);
            if (network != null) {
                return Optional.of(network);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** Whether an address ends in the name of an account, and not in something that the account holds. */
    static boolean isAccount(String address) {
        String path = address.replaceFirst("^[a-z]+://", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        String[] parts = path.split("/");
        return address.indexOf('?') < 0
                && (parts.length == 2 || parts.length == 3 && parts[1].length() <= LONGEST_PREFIX);
    }

    boolean isLabel(String label) {
        return labels.contains(Fold.key(label));
    }

    /** The name of the account that an address ends in. */
    static Optional<String> username(String address) {
        String path = address.replaceFirst("^[a-z]+://", "").replaceFirst("[?#].*$", "");
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String[] parts = path.substring(slash + 1).split("/");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return last.isBlank() ? Optional.empty() : Optional.of(last.replaceFirst("^@", ""));
    }

    private static String host(String address) {
        try {
            String full = address.matches("^[A-Za-z]+://.*") ? address : "https://" + address;
            String host = new URI(full.replaceAll("\\s", "")).getHost();
            return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT);
        } catch (java.net.URISyntaxException e) {
            return "";
        }
    }
}
