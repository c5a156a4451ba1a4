package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class PermanentRedirectTest {
    private final Sample sample = Sample.of("links/permanent-redirect");

    private Sample seen(Verdict verdict, String url, Observations seen) {
        return sample.link(LinkVerdict.unasked(url, verdict, "found", seen));
    }

    private Sample moved(String url, String to) {
        return seen(Verdict.REDIRECTED, url, Observations.NONE.withPermanentRedirect(to));
    }

    @Test
    void findsAMoveAndWritesTheNewAddress() {
        moved("https://lovelace.dev/blog", "https://blog.lovelace.dev/")
                .finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/blog⟧)\n")
                .saying("the page has moved for good, to https://blog.lovelace.dev/")
                .fixedTo("# Ada Example\n\n[blog](https://blog.lovelace.dev/)\n");
    }

    @Test
    void findsEachPlace() {
        moved("https://lovelace.dev/b", "https://blog.lovelace.dev/")
                .finds("# 林示例\n\n- 博客：⟦https://lovelace.dev/b⟧\n\n[又](⟦https://lovelace.dev/b⟧)\n")
                .fixedTo("# 林示例\n\n- 博客：https://blog.lovelace.dev/\n\n[又](https://blog.lovelace.dev/)\n");
    }

    @Test
    void findsAMoveAndKeepsThePart() {
        moved("https://lovelace.dev/blog#talks", "https://blog.lovelace.dev/")
                .finds("# Ada Example\n\n[talks](⟦https://lovelace.dev/blog#talks⟧)\n")
                .safelyFixedTo("# Ada Example\n\n[talks](https://lovelace.dev/blog#talks)\n")
                .fixedTo("# Ada Example\n\n[talks](https://blog.lovelace.dev/#talks)\n");
    }

    @Test
    void passesRedirectsThatAreNoMove() {
        seen(Verdict.REDIRECTED, "https://lovelace.dev/", Observations.NONE)
                .passes("# Ada Example\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void passesPagesThatAreWhereTheyWere() {
        seen(Verdict.OK, "https://lovelace.dev/", Observations.NONE)
                .passes("# Ada Example\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void passesWhereLinksWereNotAsked() {
        sample.passes("# Ada Example\n\n[blog](https://lovelace.dev/blog)\n");
    }
}
