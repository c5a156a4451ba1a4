package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class Soft404Test {
    private final Sample sample = Sample.of("links/soft-404");

    private Sample seen(Verdict verdict, String url, Observations seen) {
        return sample.link(LinkVerdict.unasked(url, verdict, "found", seen));
    }

    @Test
    void findsAPageThatSaysItIsNone() {
        soft("https://lovelace.dev/old", "Page not found")
                .finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/old⟧)\n")
                .saying("the page says that it does not exist: \"Page not found\"");
    }

    @Test
    void findsItInAnyLanguage() {
        soft("https://lovelace.dev/old", "页面不存在").finds("# 林示例\n\n- 博客：⟦https://lovelace.dev/old⟧\n");
    }

    @Test
    void findsItBehindARedirect() {
        seen(Verdict.REDIRECTED, "https://lovelace.dev/old", Observations.NONE.withSoftNotFound("404"))
                .finds("# Ada Example\n\n[a](⟦https://lovelace.dev/old⟧) [b](⟦https://lovelace.dev/old⟧)\n")
                .as(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void passesAPageThatSaysNoSuchThing() {
        seen(Verdict.OK, "https://lovelace.dev/", Observations.NONE)
                .passes("# Ada Example\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void passesADeadPage() {
        seen(Verdict.DEAD, "https://lovelace.dev/", Observations.NONE.withSoftNotFound("Not found"))
                .passes("# Ada Example\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void passesWhereLinksWereNotAsked() {
        sample.passes("# Ada Example\n\n[How to write a 404 page](https://lovelace.dev/404-not-found)\n");
    }

    private Sample soft(String url, String title) {
        return seen(Verdict.OK, url, Observations.NONE.withSoftNotFound(title));
    }
}
