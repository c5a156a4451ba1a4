package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.9",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::10.0.0.1",
                "64:ff9b:1::1",
                "100::1",
                "2001:db8::1",
                "2001:0:1:2:3:4:80ff:fffe",
                "2002:a00:1::",
                "3fff::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "fd00:ec2::254"
            })
    void specialAddressesAreNotPublic(String address) throws Exception {
        assertThat(PrivateHosts.reason(InetAddress.getByName(address))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2001:4860::8888",
                "64:ff9b::101:101",
                "2002:101:101::",
                "::ffff:1.1.1.1"
            })
    void theirNeighboursArePublic(String address) throws Exception {
        assertThat(PrivateHosts.reason(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "app.localhost",
                "printer.local",
                "db.internal",
                "nas.lan",
                "router.home.arpa",
                "wiki",
                "0x7f.1",
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f000001",
                "10.0.513",
                "[::1]",
                "[fe80::1]"
            })
    void namesAndNumbersOfPrivateNetworksAreKnown(String host) {
        assertThat(PrivateHosts.reason(host)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fictional.org",
                "local.fictional.org",
                "internal.org",
                "1.1.1.1",
                "0x01010101",
                "lan.dev",
                "999.999.999.999.org"
            })
    void othersAreNot(String host) {
        assertThat(PrivateHosts.reason(host)).isEmpty();
    }
}
