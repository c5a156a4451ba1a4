package io.github.resumemaven.lint.rule.typo;

import static io.github.resumemaven.lint.rule.Lines.ja;
import static io.github.resumemaven.lint.rule.Lines.zh;
import static io.github.resumemaven.lint.rule.Lines.zhHant;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class CjkLatinSpaceTest {
    private final Sample sample = Sample.of("typo/cjk-latin-space");

    @Test
    void findsALatinWordBehindChinese() {
        sample.finds(zh("熟⟦悉J⟧ava")).safelyFixedTo(zh("熟悉 Java"));
    }

    @Test
    void findsALatinWordBeforeChinese() {
        sample.finds(zh("基于 Spring Boo⟦t的⟧商城")).safelyFixedTo(zh("基于 Spring Boot 的商城"));
    }

    @Test
    void findsItInTraditionalChinese() {
        sample.finds(zhHant("熟⟦悉K⟧ubernete⟦s叢⟧集")).safelyFixedTo(zhHant("熟悉 Kubernetes 叢集"));
    }

    @Test
    void findsNamesThatEndInSigns() {
        sample.finds(zh("熟悉 C+⟦+和⟧ C⟦#开⟧发")).safelyFixedTo(zh("熟悉 C++ 和 C# 开发"));
    }

    @Test
    void findsNamesWithDotsAndDigits() {
        sample.finds(zh("用 Vue.j⟦s框⟧架与 K8⟦s集⟧群")).safelyFixedTo(zh("用 Vue.js 框架与 K8s 集群"));
    }

    @Test
    void findsItAtMarkupAndFixesOutsideOfIt() {
        sample.finds(zh("熟⟦悉**J⟧av⟦a**开⟧发，参与⟦了[A⟧P⟦I](https://wang.dev/api)设⟧计"))
                .safelyFixedTo(zh("熟悉 **Java** 开发，参与了 [API](https://wang.dev/api) 设计"));
    }

    @Test
    void onlyHintsOnceWhereNoPlaceHasTheSpace() {
        sample.finds(zh("熟⟦悉J⟧ava，了解Go语言，使用Redis缓存，了解Go语言，使用Redis缓存，了解Go语言，使用Redis缓存，了解Go语言，使用Redis缓存，"))
                .saying("17 places like this one have no space between Chinese and Latin letters")
                .as(Severity.INFO)
                .safelyFixedTo(
                        zh(
                                "熟悉 Java，了解 Go 语言，使用 Redis 缓存，了解 Go 语言，使用 Redis 缓存，了解 Go 语言，使用 Redis 缓存，了解 Go 语言，使用 Redis 缓存，"));
    }

    @Test
    void passesSpaces() {
        sample.passes(zh("熟悉 Java 与 **Go** 语言"));
    }

    @Test
    void passesSingleLettersAndNames() {
        sample.passes(zh("在B站分享，T恤设计，C位，K线，豆瓣FM，卡拉OK"));
    }

    @Test
    void passesSignsBetween() {
        sample.passes(zh("C#、.NET、Node.js，AWS/阿里云，GPA 3.8/4.0，提升了30%性能，p99<30ms，后端(Java)"));
    }

    @Test
    void passesAddressesCodeAndPaths() {
        sample.passes(zh("见https://wang.dev/路径，邮箱wang@example.org，见./src/main中，执行`mvn`命令"));
    }

    @Test
    void passesNumbers() {
        sample.passes(zh("提升30倍，60w+用户，5G网络，2020年3月"));
    }

    @Test
    void passesJapanese() {
        sample.passes(ja("Javaの開発と東京大学CS学科の研究"));
    }

    @Test
    void passesNamesOfEmployersAndSchools() {
        sample.passes("# 王五\n\n## 工作经历\n\n### 示例Soft有限公司 后端工程师 2020.01 - 2021.02\n\n- 负责网关\n");
    }

    @Test
    void passesFrontMatter() {
        sample.passes("---\ntitle: 王五的Java简历\ntags: [后端Java]\n---\n\n# 王五\n\n- 负责网关\n");
    }
}
