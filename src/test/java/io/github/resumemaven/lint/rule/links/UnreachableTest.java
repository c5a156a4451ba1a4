package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class UnreachableTest {
    private final Sample sample = Sample.of("links/unreachable");

    private Sample answered() {
        return sample.link(new LinkVerdict(
                "https://lovelace.dev/up",
                Verdict.OK,
                "found",
                200,
                "https://lovelace.dev/up",
                1,
                1,
                false,
                Observations.NONE));
    }

    @Test
    void findsAServerThatIsDown() {
        answered()
                .link("https://lovelace.dev/down", Verdict.UNREACHABLE, "no answer in time")
                .finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/down⟧)\n")
                .saying("the page could not be reached: no answer in time")
                .as(Severity.WARNING);
    }

    @Test
    void findsEachPlace() {
        answered()
                .link("https://lovelace.dev/down", Verdict.UNREACHABLE, "no answer in time")
                .finds("# 林示例\n\n[博客](⟦https://lovelace.dev/down⟧)，[又](⟦https://lovelace.dev/down⟧)\n");
    }

    @Test
    void findsSilenceOnce() {
        sample.link("https://lovelace.dev/a", Verdict.UNREACHABLE, "there is no host lovelace.dev")
                .link("https://quill.dev/", Verdict.UNREACHABLE, "there is no host quill.dev")
                .finds("# Ada Example\n\n[a](⟦https://lovelace.dev/a⟧) [b](https://quill.dev/)\n")
                .saying("nothing could be reached, this link as little as the others");
    }

    @Test
    void findsALoneLinkWithItsReason() {
        sample.link("https://lovelace.dev/a", Verdict.UNREACHABLE, "there is no host lovelace.dev")
                .finds("# Ada Example\n\n[a](⟦https://lovelace.dev/a⟧)\n")
                .saying("the page could not be reached: there is no host lovelace.dev");
    }

    @Test
    void passesDeadAndBlockedPages() {
        answered()
                .link("https://lovelace.dev/a", Verdict.DEAD, "404 Not Found, seen twice")
                .link("https://lovelace.dev/b", Verdict.BLOCKED, "403 Forbidden")
                .passes("# Ada Example\n\n[a](https://lovelace.dev/a) [b](https://lovelace.dev/b)\n");
    }

    @Test
    void passesWhatWasNotAskedInTime() {
        sample.link("https://lovelace.dev/a", Verdict.SKIPPED, "not asked in time")
                .passes("# Ada Example\n\n[a](https://lovelace.dev/a)\n");
    }

    @Test
    void passesWhereLinksWereNotAsked() {
        sample.passes("# Ada Example\n\n[a](https://lovelace.dev/a)\n");
    }
}
