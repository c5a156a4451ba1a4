package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class PrivateHostTest {
    private final Sample sample = Sample.of("links/private-host");

    @Test
    void findsAnAddressOfAnOffice() {
        sample.finds("# Ada Example\n\n[wiki](⟦http://192.168.1.20/wiki⟧)\n")
                .saying("readers cannot open this link: 192.168.1.20 is private");
    }

    @Test
    void findsANameOfAnIntranet() {
        sample.finds("# 林示例\n\n- [内部系统](⟦https://jira.corp.internal/PRJ-1⟧)\n");
    }

    @Test
    void findsAHostWithoutADot() {
        sample.finds("# Ada Example\n\n[wiki](⟦https://wiki/page⟧) [ci](⟦http://10.0.0.7:8080/job⟧)\n");
    }

    @Test
    void findsAPublicNameOfAPrivateAddress() {
        sample.link(LinkVerdict.unasked(
                        "https://intra.lovelace.dev/",
                        Verdict.SKIPPED,
                        "not asked: intra.lovelace.dev is 10.1.2.3, a private address",
                        Observations.onPrivateHost()))
                .finds("# Ada Example\n\n[intra](⟦https://intra.lovelace.dev/⟧)\n")
                .saying("readers cannot open this link: intra.lovelace.dev is 10.1.2.3, a private address");
    }

    @Test
    void passesPublicHosts() {
        sample.passes(
                "# Ada Example\n\n[a](https://lovelace.dev) [b](http://93.184.215.14/) [c](https://local.dev/)\n");
    }

    @Test
    void passesNumbersInPaths() {
        sample.passes("# Ada Example\n\n[a](https://lovelace.dev/192.168.0.1) [b](mailto:ada@10.0.0.1) [c](cv.pdf)\n");
    }

    @Test
    void passesWhatTheUserAllowed() {
        sample.link(new LinkVerdict(
                        "http://10.0.0.7/",
                        Verdict.OK,
                        "found",
                        200,
                        "http://10.0.0.7/",
                        1,
                        1,
                        false,
                        Observations.NONE))
                .passes("# Ada Example\n\n[ci](http://10.0.0.7/)\n");
    }

    @Test
    void passesWhatTheUserAllowedAndWasNotAsked() {
        sample.link("http://10.0.0.7/", Verdict.SKIPPED, "not asked: local checks only")
                .passes("# Ada Example\n\n[ci](http://10.0.0.7/)\n");
    }

    @Test
    void leavesThisMachineToThePlaceholders() {
        sample.passes("# Ada Example\n\n[demo](http://localhost:4000/cv)\n");
    }
}
