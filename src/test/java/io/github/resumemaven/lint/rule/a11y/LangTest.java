package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class LangTest {
    private final Sample sample = Sample.of("a11y/lang");

    @Test
    void findsACountryInPlaceOfALanguage() {
        sample.finds("---\nlang: ⟦cn⟧\n---\n\n# 林示例\n")
                .saying("\"cn\" is no tag of a language (BCP 47)")
                .fixedTo("---\nlang: zh-CN\n---\n\n# 林示例\n");
    }

    @Test
    void findsTheNameOfALanguage() {
        sample.finds("---\nlanguage: ⟦English⟧\n---\n\n# Ada Example\n")
                .fixedTo("---\nlanguage: en\n---\n\n# Ada Example\n");
    }

    @Test
    void findsEnglishForAChineseText() {
        sample.finds(
                "---\nlang: ⟦en⟧\n---\n\n# 林示例\n\n负责支付系统的设计与开发，把每天的对账时间从四小时缩短到十分钟，并且带领三位同事完成了全部服务的迁移工作。负责支付系统的设计与开发，把每天的对账时间从四小时缩短到十分钟，并且带领三位同事完成了全部服务的迁移工作。\n");
    }

    @Test
    void findsChineseForAnEnglishText() {
        sample.finds(
                "---\nlang: ⟦zh-CN⟧\n---\n\n# Ada Example\n\nWe build tools that make other people faster, and we measure what came of it before we tell anybody about it.\n");
    }

    @Test
    void findsJapaneseForAChineseText() {
        sample.finds(
                "---\nlang: ⟦ja⟧\n---\n\n# 林示例\n\n负责支付系统的设计与开发，把每天的对账时间从四小时缩短到十分钟，并且带领三位同事完成了全部服务的迁移工作。负责支付系统的设计与开发，把每天的对账时间从四小时缩短到十分钟，并且带领三位同事完成了全部服务的迁移工作。\n");
    }

    @Test
    void passesTheRightOnes() {
        sample.passes(
                "---\nlang: zh_CN\n---\n\n# 林示例\n\n负责支付系统的设计与开发，使用 Spring Boot, MySQL, Redis, Kafka, Elasticsearch, Docker, Kubernetes, Jenkins, Prometheus。负责支付系统的设计与开发，使用 Spring Boot, MySQL, Redis, Kafka, Elasticsearch, Docker, Kubernetes, Jenkins, Prometheus。\n");
    }

    @Test
    void passesATextOfMostlyLatinTerms() {
        sample.passes(
                "---\nlang: ja\n---\n\n# 林 見本\n\n## スキル\n\n- Java, Spring Boot, MySQL, Redis, Kafka, Elasticsearch, Docker, Kubernetes, Jenkins, Prometheus, Grafana, AWS\n- 設計からリリースまで担当しました\n");
    }

    @Test
    void passesALanguageWithoutRules() {
        sample.passes(
                "---\nlang: sw\n---\n\n# Ada Example\n\nWe build tools that make other people faster, and we measure what came of it before we tell anybody about it.\n");
    }

    @Test
    void passesAShortText() {
        sample.passes("---\nlang: ja\n---\n\n# Ada Example\n\n- ada@lovelace.dev\n");
    }

    @Test
    void passesAFileThatNamesNone() {
        sample.passes(
                "# Ada Example\n\nWe build tools that make other people faster, and we measure what came of it before we tell anybody about it.\n");
    }
}
