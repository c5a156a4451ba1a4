package io.github.resumemaven.link.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hosts that only some network knows: by name, by number, and by what a name stands for. */
public final class PrivateHosts {
    /** RFC 6761, 6762, 8375, ICANN's reserved {@code internal}, and names routers and offices use. */
    private static final List<String> SUFFIXES = List.of(
            ".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".home.arpa", ".corp", ".localdomain");

    private static final Pattern IPV4 = Pattern.compile("(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+)){0,3}");

    private PrivateHosts() {}

    /**
     * Why a host, as written, is private; empty when nothing shows it.
     *
     * @param host lower case, in ASCII, IPv6 in brackets
     */
    public static Optional<String> reason(String host) {
        Optional<InetAddress> literal = literal(host);
        if (literal.isPresent()) {
            return reason(literal.get());
        }
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return Optional.of(host + " is this machine");
        }
        if (SUFFIXES.stream().anyMatch(host::endsWith)) {
            return Optional.of(host + " is a name of a private network");
        }
        return host.contains(".")
                ? Optional.empty()
                : Optional.of(host + " has no dot, so only a private network knows it");
    }

    /** Why an address is not one of the public internet; empty when it is. */
    public static Optional<String> reason(InetAddress address) {
        return AddressRanges.nameOf(address).map(range -> address.getHostAddress() + " is " + range);
    }

    /** The address a host spells in numbers, in any way browsers read ({@code 0x7f.1}, {@code 2130706433}). */
    public static Optional<InetAddress> literal(String host) {
        try {
            if (host.startsWith("[")) {
                return Optional.of(InetAddress.getByName(host));
            }
            return IPV4.matcher(host).matches() ? Optional.ofNullable(ipv4(host.split("\\."))) : Optional.empty();
        } catch (UnknownHostException | NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** WHATWG URL, "IPv4 parser": the last part fills the bytes that are left. */
    private static InetAddress ipv4(String[] parts) throws UnknownHostException {
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            long part = number(parts[i]);
            int bytes = i == parts.length - 1 ? 4 - i : 1;
            if (part >= 1L << (8 * bytes)) {
                return null;
            }
            value = (value << (8 * bytes)) | part;
        }
        return Inet4Address.getByAddress(
                new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    private static long number(String part) {
        if (part.startsWith("0x")) {
            return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
        }
        return part.length() > 1 && part.startsWith("0") ? Long.parseLong(part, 8) : Long.parseLong(part);
    }
}
