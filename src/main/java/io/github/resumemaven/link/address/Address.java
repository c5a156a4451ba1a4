package io.github.resumemaven.link.address;

import java.util.Optional;

/**
 * An http or https address, normalised so that two spellings of one request are equal. A user name in it is dropped:
 * credentials never come from a document.
 *
 * @param scheme {@code http} or {@code https}
 * @param host lower case, in ASCII ({@code xn--} for international names), without a trailing dot; IPv6 in brackets
 * @param port from 1 to 65535
 * @param target path and query as they go over the wire, beginning with a slash
 * @param fragment what stands behind {@code #} as written, or null
 */
public record Address(String scheme, String host, int port, String target, String fragment) {

    /** Reads an address; empty when it is none of http or https, or malformed. */
    public static Optional<Address> parse(String text) {
        return AddressParser.parse(text, null);
    }

    /** Reads an address found in an answer of this one, a redirect for example; empty as in {@link #parse}. */
    public Optional<Address> resolve(String reference) {
        return AddressParser.parse(reference, this);
    }

    public Address withoutFragment() {
        return fragment == null ? this : new Address(scheme, host, port, target, null);
    }

    public Address withFragment(String other) {
        return new Address(scheme, host, port, target, other);
    }

    /** The same address over https, on its usual port. */
    public Address overHttps() {
        return new Address("https", host, port == 80 ? 443 : port, target, fragment);
    }

    public boolean isHttps() {
        return scheme.equals("https");
    }

    /** The path without the query. */
    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** The host, with the port when it is not the usual one: what goes into the {@code Host} header. */
    public String authority() {
        return port == (isHttps() ? 443 : 80) ? host : host + ":" + port;
    }

    /** Scheme, host and port: RFC 6454. */
    public String origin() {
        return scheme + "://" + authority();
    }

    @Override
    public String toString() {
        return origin() + target + (fragment == null ? "" : "#" + fragment);
    }
}
