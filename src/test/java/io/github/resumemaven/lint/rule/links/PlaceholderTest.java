package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    private final Sample sample = Sample.of("links/placeholder");

    @Test
    void findsAReservedHost() {
        sample.finds("# Ada Example\n\n[blog](⟦https://www.example.com/blog⟧)\n");
    }

    @Test
    void findsATemplatesUserName() {
        sample.finds("# Ada Example\n\n- GitHub: [me](⟦https://github.com/your-username⟧)\n");
    }

    @Test
    void findsALinkThatLeadsNowhere() {
        sample.finds("# 林示例\n\n- [个人主页](⟦#⟧)\n");
    }

    @Test
    void findsAReservedMailHost() {
        sample.finds("# Ada Example\n\n- Email: ⟦ada@example.com⟧\n");
    }

    @Test
    void findsALinkedMailAddressOnce() {
        sample.finds("# Ada Example\n\n[ada@example.org](⟦mailto:ada@example.org⟧)\n");
    }

    @Test
    void passesRealAddresses() {
        sample.passes(
                "# Ada Example\n\n[blog](https://lovelace.dev) [code](https://github.com/adalovelace-dev) [part](#skills)\n");
    }

    @Test
    void passesHostsThatOnlyContainTheWord() {
        sample.passes("# Ada Example\n\n[blog](https://examples-for-all.dev/example) [b](https://myexample.com)\n");
    }

    @Test
    void passesProjectsOfThatName() {
        sample.passes("# Ada Example\n\n[code](https://github.com/adalovelace-dev/example)\n");
    }

    @Test
    void leavesScriptsToTheirOwnRule() {
        sample.passes("# Ada Example\n\n[blog](javascript:void(0))\n");
    }
}
