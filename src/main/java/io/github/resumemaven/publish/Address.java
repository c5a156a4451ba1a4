package io.github.resumemaven.publish;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remote's address, taken apart so that no login stands in an argument or a message.
 *
 * @param url what git gets: without user and password for HTTP, an absolute path for a local one
 * @param host for HTTP {@code https://host:port}, to bind a login to; else empty
 * @param user the user that stood in an HTTP address
 * @param password the password that stood in the address
 */
record Address(String url, Optional<String> host, Optional<String> user, Optional<String> password) {

    private static final Pattern URL =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(?:([^/@]*)@)?([^/]*)(.*)", Pattern.DOTALL);
    /** {@code user@host:path}, as git reads it: a colon before the first slash. One letter is a Windows drive. */
    private static final Pattern SCP = Pattern.compile("[^/\\\\:]{2,}:.*", Pattern.DOTALL);

    static Address parse(String repository, Path base) {
        String text = repository.strip();
        Matcher url = URL.matcher(text);
        if (!url.matches()) {
            String local = SCP.matcher(text).matches()
                    ? text
                    : base.resolve(text).normalize().toString();
            return new Address(local, Optional.empty(), Optional.empty(), Optional.empty());
        }
        String scheme = url.group(1);
        String login = url.group(2) == null ? "" : url.group(2);
        int colon = login.indexOf(':');
        Optional<String> user = part(colon < 0 ? login : login.substring(0, colon));
        Optional<String> password = colon < 0 ? Optional.empty() : part(login.substring(colon + 1));
        String place = url.group(3) + url.group(4);
        if (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")) {
            return new Address(scheme + "://" + place, Optional.of(scheme + "://" + url.group(3)), user, password);
        }
        // ssh takes no password from its URL, but needs the user.
        String at = user.map(u -> u + "@").orElse("");
        return new Address(scheme + "://" + at + place, Optional.empty(), Optional.empty(), password);
    }

    private static Optional<String> part(String encoded) {
        return encoded.isEmpty() ? Optional.empty() : Optional.of(Percent.decode(encoded));
    }
}
