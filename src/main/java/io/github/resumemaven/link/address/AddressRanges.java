package io.github.resumemaven.link.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** The ranges that are not the public internet: IANA's special-purpose registries, RFC 6890 and its updates. */
final class AddressRanges {

    private record Range(byte[] start, int bits, String name) {
        static Range of(String text, String name) {
            String[] parts = text.split("/");
            return new Range(bytes(parts[0]), Integer.parseInt(parts[1]), name);
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int rest = address.length * 8 - bits;
            return new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, start).shiftRight(rest));
        }
    }

    private static final List<Range> RANGES = List.of(
            Range.of("0.0.0.0/8", "this network"),
            Range.of("10.0.0.0/8", "private"),
            Range.of("100.64.0.0/10", "behind a carrier's NAT"),
            Range.of("127.0.0.0/8", "this machine"),
            Range.of("169.254.0.0/16", "link-local"),
            Range.of("172.16.0.0/12", "private"),
            Range.of("192.0.0.0/24", "reserved"),
            Range.of("192.0.2.0/24", "for documentation"),
            Range.of("192.88.99.0/24", "reserved"),
            Range.of("192.168.0.0/16", "private"),
            Range.of("198.18.0.0/15", "for benchmarks"),
            Range.of("198.51.100.0/24", "for documentation"),
            Range.of("203.0.113.0/24", "for documentation"),
            Range.of("224.0.0.0/4", "multicast"),
            Range.of("240.0.0.0/4", "reserved"),
            // The metadata service of one cloud answers at an address that is public by its range.
            Range.of("168.63.129.16/32", "a cloud's metadata service"),
            Range.of("0:0:0:0:0:0:0:0/127", "this machine"),
            Range.of("64:ff9b:1:0:0:0:0:0/48", "private"),
            Range.of("100:0:0:0:0:0:0:0/64", "discarded"),
            Range.of("2001:db8:0:0:0:0:0:0/32", "for documentation"),
            Range.of("3fff:0:0:0:0:0:0:0/20", "for documentation"),
            Range.of("5f00:0:0:0:0:0:0:0/16", "reserved"),
            Range.of("fc00:0:0:0:0:0:0:0/7", "private"),
            Range.of("fe80:0:0:0:0:0:0:0/10", "link-local"),
            Range.of("fec0:0:0:0:0:0:0:0/10", "private"),
            Range.of("ff00:0:0:0:0:0:0:0/8", "multicast"));

    /** IPv6 ranges that carry an IPv4 address, and at which byte: that address is what counts. */
    private static final List<Range> CARRIERS = List.of(
            Range.of("0:0:0:0:0:0:0:0/96", "12"),
            Range.of("0:0:0:0:ffff:0:0:0/96", "12"),
            Range.of("64:ff9b:0:0:0:0:0:0/96", "12"),
            Range.of("2002:0:0:0:0:0:0:0/16", "2"));

    /** Teredo (RFC 4380): the client's IPv4 address stands at the end, inverted. */
    private static final Range TEREDO = Range.of("2001:0:0:0:0:0:0:0/32", "Teredo");

    private AddressRanges() {}

    /** What an address is when it is not public. */
    static Optional<String> nameOf(InetAddress address) {
        return nameOf(address.getAddress());
    }

    private static Optional<String> nameOf(byte[] address) {
        for (Range range : RANGES) {
            if (range.holds(address)) {
                return Optional.of(range.name);
            }
        }
        for (Range carrier : CARRIERS) {
            if (carrier.holds(address)) {
                return nameOf(part(address, Integer.parseInt(carrier.name), 0));
            }
        }
        return TEREDO.holds(address) ? nameOf(part(address, 12, 0xff)) : Optional.empty();
    }

    private static byte[] part(byte[] address, int from, int invert) {
        byte[] ipv4 = new byte[4];
        for (int i = 0; i < 4; i++) {
            ipv4[i] = (byte) (address[from + i] ^ invert);
        }
        return ipv4;
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException cannotHappen) {
            throw new IllegalStateException(literal, cannotHappen);
        }
    }
}
