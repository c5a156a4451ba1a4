package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class BlockedTest {
    private final Sample sample = Sample.of("links/blocked");

    @Test
    void findsARefusal() {
        sample.link("https://lovelace.dev/", Verdict.BLOCKED, "the server refuses: 403 Forbidden")
                .finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/⟧)\n")
                .saying("the page could not be looked at: the server refuses: 403 Forbidden");
    }

    @Test
    void findsEachPlace() {
        sample.link("https://lovelace.dev/", Verdict.BLOCKED, "asks to log in")
                .finds("# 林示例\n\n[博客](⟦https://lovelace.dev/⟧)，[又一次](⟦https://lovelace.dev/⟧)\n");
    }

    @Test
    void findsAnAddressWrittenOut() {
        sample.link("https://lovelace.dev", Verdict.BLOCKED, "asks to log in")
                .finds("# Ada Example\n\n- Website: ⟦https://lovelace.dev⟧\n")
                .as(Severity.INFO)
                .withoutFix();
    }

    @Test
    void passesAPageThatIsThere() {
        sample.link("https://lovelace.dev/", Verdict.OK, "found").passes("# Ada\n\n[blog](https://lovelace.dev/)\n");
    }

    @Test
    void passesDeadAndUnreachablePages() {
        sample.link("https://lovelace.dev/a", Verdict.DEAD, "404 Not Found, seen twice")
                .link("https://lovelace.dev/b", Verdict.UNREACHABLE, "no answer in time")
                .passes("# Ada Example\n\n[a](https://lovelace.dev/a) [b](https://lovelace.dev/b)\n");
    }

    @Test
    void passesWhereLinksWereNotAsked() {
        sample.passes("# Ada Example\n\n[me](https://www.linkedin.com/in/ada-quill)\n");
    }
}
