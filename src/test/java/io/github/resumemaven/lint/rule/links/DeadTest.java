package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class DeadTest {
    private final Sample sample = Sample.of("links/dead");

    @Test
    void findsALinkToAPageThatIsGone() {
        sample.link("https://lovelace.dev/old", Verdict.DEAD, "404 Not Found, asked twice")
                .finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/old⟧)\n")
                .saying("the link is dead: 404 Not Found, asked twice");
    }

    @Test
    void findsEachPlaceOfADeadLink() {
        sample.link("https://lovelace.dev/old", Verdict.DEAD, "there is no host lovelace.dev")
                .finds("# 林示例\n\n[博客](⟦https://lovelace.dev/old⟧)，[又一次](⟦https://lovelace.dev/old⟧)\n");
    }

    @Test
    void findsAnAddressWrittenOut() {
        sample.link("https://lovelace.dev", Verdict.DEAD, "404 Not Found, asked twice")
                .finds("# Ada Example\n\n- Website: ⟦https://lovelace.dev⟧\n");
    }

    @Test
    void passesLinksThatAreAliveBlockedOrNotAsked() {
        sample.link("https://lovelace.dev/a", Verdict.OK, "found")
                .link("https://lovelace.dev/b", Verdict.BLOCKED, "the server refuses: 403 Forbidden")
                .link("https://lovelace.dev/c", Verdict.UNREACHABLE, "no answer in time")
                .link("https://lovelace.dev/d", Verdict.SKIPPED, "excluded")
                .passes(
                        """
                    # Ada Example

                    [a](https://lovelace.dev/a) [b](https://lovelace.dev/b)
                    [c](https://lovelace.dev/c) [d](https://lovelace.dev/d)
                    """);
    }

    @Test
    void passesWhereLinksWereNotAsked() {
        sample.passes("# Ada Example\n\n[blog](https://lovelace.dev/old)\n");
    }

    @Test
    void leavesPlaceholdersToTheirOwnRule() {
        sample.link("https://www.example.com", Verdict.DEAD, "there is no such host")
                .passes("# Ada Example\n\n[blog](https://www.example.com)\n");
    }

    @Test
    void leavesMalformedAddressesToTheirOwnRule() {
        sample.link(LinkVerdict.unasked(
                        "www.lovelace.dev",
                        Verdict.DEAD,
                        "malformed",
                        Observations.malformed("lacks \"https://\"", null)))
                .passes("# Ada Example\n\n[blog](www.lovelace.dev)\n");
    }
}
