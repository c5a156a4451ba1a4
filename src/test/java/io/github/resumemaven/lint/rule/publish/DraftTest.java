package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class DraftTest {
    private final Sample sample = Sample.of("publish/draft");

    @Test
    void findsADraft() {
        sample.finds("---\nname: Ada Example\ndraft: ⟦true⟧\n---\n\ntext\n")
                .saying("the front matter says draft: true");
    }

    @Test
    void findsWhatIsNotPublished() {
        sample.finds("---\ntitle: 个人简历\npublished: ⟦false⟧\n---\n\n#### 基本信息\n");
    }

    @Test
    void findsAQuotedWord() {
        sample.finds("---\ndraft: \"⟦True⟧\"\n---\n\n# Ada Example\n");
    }

    @Test
    void passesWhatIsReady() {
        sample.passes("---\ndraft: false\npublished: true\n---\n\n# Ada Example\n");
    }

    @Test
    void passesAFileWithoutFrontMatter() {
        sample.passes("# Ada Example\n\n- draft: true\n");
    }

    @Test
    void passesADate() {
        sample.passes("---\npublished: 2021-01-16\n---\n\n# Ada Example\n");
    }
}
