package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class OpaqueUrlTest {
    private final Sample sample = Sample.of("links/opaque-url");

    @Test
    void findsAShortAddress() {
        sample.finds("# Ada Example\n\n[talk](⟦https://bit.ly/3xYzAbC⟧)\n")
                .saying("the short address hides where it leads")
                .withoutFix();
    }

    @Test
    void findsAChineseShortener() {
        sample.finds("# 林示例\n\n- [文章](⟦http://t.cn/A6xYz⟧) [视频](⟦https://b23.tv/abc⟧)\n");
    }

    @Test
    void findsTrackingParameters() {
        sample.finds("# Ada Example\n\n[blog](⟦https://lovelace.dev/a?utm_source=cv&id=7&utm_medium=pdf#top⟧)\n")
                .safelyFixedTo("# Ada Example\n\n[blog](https://lovelace.dev/a?id=7#top)\n");
    }

    @Test
    void findsTheOnlyParameter() {
        sample.finds("# 林示例\n\n[视频](⟦https://www.bilibili.com/video/BV1xx?spm_id_from=333.1⟧)\n")
                .safelyFixedTo("# 林示例\n\n[视频](https://www.bilibili.com/video/BV1xx)\n");
    }

    @Test
    void passesOrdinaryParameters() {
        sample.passes(
                "# Ada Example\n\n[a](https://scholar.google.com/citations?user=abc&hl=en) [b](https://lovelace.dev/?source=1&trunk=2)\n");
    }

    @Test
    void passesSomebodysOwnShortDomain() {
        sample.passes(
                "# Ada Example\n\n[a](https://ada.la/talk) [b](https://youtu.be/abc123) [c](https://git.io/ada)\n");
    }

    @Test
    void passesTheServiceItself() {
        sample.passes(
                "# Ada Example\n\nI wrote the API of [Bitly](https://bitly.com) and [TinyURL](https://tinyurl.com/)\n");
    }
}
