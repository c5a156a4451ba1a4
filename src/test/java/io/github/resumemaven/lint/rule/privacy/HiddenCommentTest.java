package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class HiddenCommentTest {
    private final Sample sample = Sample.of("privacy/hidden-comment");

    @Test
    void findsASalary() {
        sample.finds("# Ada Example\n\n⟦<!-- salary: at least 80k -->⟧\n").fixedTo("# Ada Example\n\n\n");
    }

    @Test
    void findsASalaryInChinese() {
        sample.finds("#### 工作经历\n\n- 开发 ⟦<!-- 期望薪资 30k -->⟧\n");
    }

    @Test
    void findsAContact() {
        sample.finds("# Ada Example\n\n⟦<!-- ask bob@old-office.dev, +44 20 7946 0018 -->⟧\n");
    }

    @Test
    void passesOrdinaryComments() {
        sample.passes("# Ada Example\n\n<!-- more -->\n\n<!-- shorten this section -->\n");
    }

    @Test
    void passesSpeechToTheLinter() {
        sample.passes("# Ada Example\n\n<!-- resume-lint-disable links/dead: asked later -->\n");
    }

    @Test
    void passesWhatEverybodySees() {
        sample.passes("# Ada Example\n\n- built a salary calculator\n\n`<!-- salary -->`\n");
    }
}
