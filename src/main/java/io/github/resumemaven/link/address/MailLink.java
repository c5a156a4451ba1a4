package io.github.resumemaven.link.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A {@code mailto:} address: RFC 6068.
 *
 * @param domains the domains of its receivers, in ASCII
 * @param problem what is wrong with it, continuing "the address ...", or null
 */
public record MailLink(List<String> domains, String problem) {
    /** RFC 5322's dot-atom, with RFC 6532's letters of all scripts. Quoted local parts exist on paper only. */
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

    public MailLink {
        domains = List.copyOf(domains);
    }

    /**
     * Reads an address.
     *
     * @param url as written, beginning with {@code mailto:}
     */
    public static MailLink read(String url) {
        String receivers = url.substring(url.indexOf(':') + 1).split("[?]", 2)[0];
        if (receivers.isBlank()) {
            return broken("names nobody to write to");
        }
        if (receivers.startsWith("//")) {
            return broken("has slashes behind \"mailto:\", as only web addresses have");
        }
        List<String> domains = new ArrayList<>();
        for (String receiver : receivers.split(",", -1)) {
            String address = decoded(receiver).strip();
            Optional<String> domain = domain(address);
            if (domain.isEmpty()) {
                return broken("has \"" + address + "\" for a mail address, which is none");
            }
            domains.add(domain.get());
        }
        return new MailLink(domains, null);
    }

    private static MailLink broken(String problem) {
        return new MailLink(List.of(), problem);
    }

    private static Optional<String> domain(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > 64 || !LOCAL.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return HostNames.toAscii(address.substring(at + 1)).filter(host -> host.contains("."));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
