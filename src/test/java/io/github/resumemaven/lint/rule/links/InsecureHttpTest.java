package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class InsecureHttpTest {
    private final Sample sample = Sample.of("links/insecure-http");

    private Sample seen(Verdict verdict, String url, Observations seen) {
        return sample.link(LinkVerdict.unasked(url, verdict, "found", seen));
    }

    private Sample https(String url) {
        return seen(Verdict.OK, url, Observations.NONE.withHttpsAddress(url.replace("http:", "https:")));
    }

    @Test
    void findsHttpWhereHttpsWorks() {
        https("http://lovelace.dev/blog")
                .finds("# Ada Example\n\n[blog](⟦http://lovelace.dev/blog⟧)\n")
                .safelyFixedTo("# Ada Example\n\n[blog](http://lovelace.dev/blog)\n")
                .fixedTo("# Ada Example\n\n[blog](https://lovelace.dev/blog)\n");
    }

    @Test
    void findsAnAddressWrittenOut() {
        https("http://lovelace.dev").finds("# 林示例\n\n- 个人主页：⟦http://lovelace.dev⟧\n");
    }

    @Test
    void findsEachPlace() {
        https("http://lovelace.dev/a")
                .finds("# Ada Example\n\n[a](⟦http://lovelace.dev/a⟧), ![b](⟦http://lovelace.dev/a⟧)\n");
    }

    @Test
    void passesHttpsThatDoesNotWork() {
        seen(Verdict.OK, "http://lovelace.dev/", Observations.NONE)
                .passes("# Ada Example\n\n[blog](http://lovelace.dev/)\n");
    }

    @Test
    void passesHttps() {
        seen(Verdict.OK, "https://lovelace.dev/", Observations.NONE)
                .passes("# Ada Example\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void leavesAMovedPageToItsOwnRule() {
        seen(
                        Verdict.REDIRECTED,
                        "http://lovelace.dev/a",
                        Observations.NONE
                                .withHttpsAddress("https://lovelace.dev/a")
                                .withPermanentRedirect("https://lovelace.dev/b"))
                .passes("# Ada Example\n\n[blog](http://lovelace.dev/a)\n");
    }
}
