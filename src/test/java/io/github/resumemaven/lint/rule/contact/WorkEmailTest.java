package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class WorkEmailTest {
    private final Sample sample = Sample.of("contact/work-email");

    @Test
    void findsAnAddressAtTheLinkedEmployer() {
        sample.finds(
                "# Ada Example\n\n- Email: ⟦ada@sample-works.dev⟧\n\n## Experience\n\n### 2019.03 - present [Sample Works](https://www.sample-works.dev/jobs), Engineer\n\n- programs\n");
    }

    @Test
    void findsAnAddressAtAHostOfTheEmployer() {
        sample.finds(
                "#### 基本信息\n\n- 姓名 林示例\n- 邮箱 ⟦lin@mail.sample-works.dev⟧\n\n#### 工作经历\n\n###### 2019.03 ~ 至今 [示例科技](https://sample-works.dev/) 后端工程师\n\n- 开发\n");
    }

    @Test
    void findsOneOfTwoAddresses() {
        sample.finds(
                "# Ada Example\n\n- Email: ada@lovelace.dev\n- Email: ⟦ada@sample-works.dev⟧\n\n## Experience\n\n### 2019.03 - present [Sample Works](https://sample-works.dev/), Engineer\n\n- programs\n");
    }

    @Test
    void passesAnAddressAtAFormerEmployer() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@sample-works.dev\n\n## Experience\n\n### 2019.03 - 2021.01 [Sample Works](https://sample-works.dev/), Engineer\n\n- programs\n");
    }

    @Test
    void passesAFounder() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@sample-works.dev\n\n## Experience\n\n### 2019.03 - present [Sample Works](https://sample-works.dev/), Founder\n\n- programs\n");
    }

    @Test
    void passesAScholar() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@cs.sample.edu\n\n## Experience\n\n### 2019.03 - present [Sample University](https://cs.sample.edu/), Researcher\n\n- programs\n");
    }

    @Test
    void passesAPublicMailService() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@lovelace.dev\n\n## Experience\n\n### 2019.03 - present [Sample Works](https://sample-works.dev/), Engineer\n\n- programs\n");
    }
}
