package io.github.resumemaven.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.DataLines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form of the room's lists: sorted, nothing twice, every line complete. */
class DataFilesTest {

    private static List<String[]> read(String name, int columns) {
        return read(LinkChecker.class, name, columns);
    }

    private static List<String[]> read(Class<?> beside, String name, int columns) {
        List<String[]> lines = DataLines.read(beside, name, columns);
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).hasSize(columns));
        assertThat(lines.stream().map(line -> String.join(" ", line)))
                .isSorted()
                .doesNotHaveDuplicates();
        return lines;
    }

    @Test
    void refusingHostsAreHostsWithAReason() {
        assertThat(read("refusing-hosts.txt", 2)).allSatisfy(line -> {
            assertThat(Address.parse("https://" + line[0]).map(Address::host)).contains(line[0]);
            assertThat(line[1]).startsWith("the ").doesNotEndWith(".");
        });
    }

    @Test
    void refusingHostsNameEachHostOnce() {
        List<String> hosts =
                read("refusing-hosts.txt", 2).stream().map(line -> line[0]).toList();
        assertThat(hosts).doesNotHaveDuplicates();
        assertThat(hosts).allSatisfy(host -> assertThat(hosts).noneMatch(other -> host.endsWith("." + other)));
    }

    @Test
    void subdomainsOfRefusingHostsRefuseToo() {
        assertThat(RefusingHosts.reason("cn.linkedin.com")).isNotEmpty();
        assertThat(RefusingHosts.reason("x.com")).isNotEmpty();
        assertThat(RefusingHosts.reason("netflix.com")).isEqualTo(Optional.empty());
        assertThat(RefusingHosts.reason("com")).isEmpty();
    }

    @Test
    void shortenersAreHosts() {
        assertThat(inAddress("shorteners.txt", 1)).allSatisfy(line -> assertThat(
                        Address.parse("https://" + line[0]).map(Address::host))
                .contains(line[0]));
    }

    @Test
    void trackingParametersAreLowerCaseNames() {
        assertThat(inAddress("tracking-parameters.txt", 1))
                .allSatisfy(line -> assertThat(line[0]).matches("[a-z0-9_]+[*]?"));
    }

    private static List<String[]> inAddress(String name, int columns) {
        return read(Address.class, name, columns);
    }

    @Test
    void loginPagesAreHostsOrPathsAndWhatTheyDo() {
        assertThat(read("login-pages.txt", 2)).allSatisfy(line -> {
            assertThat(line[0]).matches("/[a-z0-9_./-]+|[a-z0-9.-]+");
            assertThat(line[1]).matches("asks (?:for|to) .+").doesNotEndWith(".");
        });
    }

    @Test
    void sharedHostsAreEndingsOfTwoLabels() {
        assertThat(read("shared-hosts.txt", 1))
                .allSatisfy(line -> assertThat(line[0]).matches("[a-z]+\\.[a-z]+"));
    }

    @Test
    void ownersAreToldApartByTheirNames() {
        assertThat(Owners.same("fictional.org", "www.fictional.org")).isTrue();
        assertThat(Owners.same("a.fictional.co.uk", "b.fictional.co.uk")).isTrue();
        assertThat(Owners.same("one.co.uk", "other.co.uk")).isFalse();
        assertThat(Owners.same("one.github.io", "other.github.io")).isFalse();
        assertThat(Owners.same("github.io", "one.github.io")).isFalse();
        assertThat(Owners.same("fictional.org", "fictional.com")).isFalse();
    }
}
