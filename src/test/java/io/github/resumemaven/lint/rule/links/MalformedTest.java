package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class MalformedTest {
    private final Sample sample = Sample.of("links/malformed");

    @Test
    void findsAnAddressWithoutScheme() {
        sample.finds("# Ada Example\n\n[blog](⟦www.lovelace.dev/blog⟧)\n")
                .fixedTo("# Ada Example\n\n[blog](https://www.lovelace.dev/blog)\n");
    }

    @Test
    void findsASlipInTheScheme() {
        sample.finds("# Ada Example\n\n[blog](⟦htp:/lovelace.dev⟧) [code](⟦htttps://lovelace.dev/code⟧)\n")
                .fixedTo("# Ada Example\n\n[blog](http://lovelace.dev) [code](https://lovelace.dev/code)\n");
    }

    @Test
    void findsASchemeWithoutItsColonOrASlash() {
        sample.finds("# 林示例\n\n[博客](⟦http//lovelace.dev⟧) [代码](⟦https:/lovelace.dev/code⟧)\n")
                .fixedTo("# 林示例\n\n[博客](http://lovelace.dev) [代码](https://lovelace.dev/code)\n");
    }

    @Test
    void findsASlipInTheSchemeOfMail() {
        sample.finds("# Ada Example\n\n[mail](⟦mailo:ada@lovelace.dev⟧)\n")
                .fixedTo("# Ada Example\n\n[mail](mailto:ada@lovelace.dev)\n");
    }

    @Test
    void findsAMailAddressWithoutScheme() {
        sample.finds("# 林示例\n\n[邮箱](⟦lin@lovelace.dev⟧)\n").fixedTo("# 林示例\n\n[邮箱](mailto:lin@lovelace.dev)\n");
    }

    @Test
    void findsReversedBrackets() {
        sample.finds("# Ada Example\n\nSee ⟦(my blog)[https://lovelace.dev]⟧ for more.\n")
                .fixedTo("# Ada Example\n\nSee [my blog](https://lovelace.dev) for more.\n");
    }

    @Test
    void findsAnEmptyAddress() {
        sample.finds("# 林示例\n\n- [个人主页](⟦⟧)\n").withoutFix();
    }

    @Test
    void findsAColonOfAnotherWidth() {
        sample.finds("# 林示例\n\n[博客](⟦https：//lovelace.dev⟧)\n").fixedTo("# 林示例\n\n[博客](https://lovelace.dev)\n");
    }

    @Test
    void findsADoubledBeginning() {
        sample.finds("# Ada Example\n\n[blog](⟦https://https://lovelace.dev⟧)\n");
    }

    @Test
    void passesChinesePathsAndFragments() {
        sample.passes("# 林示例\n\n[博客](https://lovelace.dev/简历/页?a=b|c#技能) [上面](#技能)\n");
    }

    @Test
    void passesFilesAndOtherSchemes() {
        sample.passes("# Ada Example\n\n[PDF](resume.pdf) [mail](mailto:ada@lovelace.dev) [call](tel:+442079460018)"
                + " [notes](http/notes.md) [chat](sip:ada@lovelace.dev)\n");
    }

    @Test
    void passesHostsWrittenAsText() {
        sample.passes("# Ada Example\n\n- Website: lovelace.dev\n");
    }

    @Test
    void passesCodeAndFootnotes() {
        sample.passes("# Ada Example\n\n`(text)[https://lovelace.dev]` f(x)[0] and (see)[1]\n");
    }
}
