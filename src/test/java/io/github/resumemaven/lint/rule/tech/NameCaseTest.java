package io.github.resumemaven.lint.rule.tech;

import static io.github.resumemaven.lint.rule.Lines.de;
import static io.github.resumemaven.lint.rule.Lines.en;
import static io.github.resumemaven.lint.rule.Lines.zh;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class NameCaseTest {
    private final Sample sample = Sample.of("tech/name-case");

    @Test
    void findsWrongCapitals() {
        sample.finds(en("Used ⟦Github⟧, ⟦JAVA⟧, ⟦Mysql⟧ and ⟦Javascript⟧"))
                .saying(
                        "the name is GitHub, not Github",
                        "the name is Java, not JAVA",
                        "the name is MySQL, not Mysql",
                        "the name is JavaScript, not Javascript")
                .safelyFixedTo(en("Used GitHub, Java, MySQL and JavaScript"));
    }

    @Test
    void passesANameThatItsOwnersWriteSmall() {
        sample.passes(zh("熟悉webpack、gulp等打包工具"));
    }

    @Test
    void findsThemAmongChinese() {
        sample.finds(zh("基于⟦nodejs⟧与⟦springboot⟧开发，⟦mysql⟧调优，了解⟦go⟧语言"))
                .safelyFixedTo(zh("基于Node.js与Spring Boot开发，MySQL调优，了解Go语言"));
    }

    @Test
    void findsNamesInOneWordOrInSeveral() {
        sample.finds(en("Used ⟦NodeJS⟧, ⟦Node JS⟧, ⟦Springboot⟧, ⟦Spring boot⟧, ⟦Elastic Search⟧ and ⟦Stackoverflow⟧"))
                .safelyFixedTo(en("Used Node.js, Node.js, Spring Boot, Spring Boot, Elasticsearch and Stack Overflow"));
    }

    @Test
    void findsNamesWithVersions() {
        sample.finds(zh("熟悉 ⟦vue.js⟧、⟦python⟧3 与 ⟦Html5⟧")).safelyFixedTo(zh("熟悉 Vue.js、Python3 与 HTML5"));
    }

    @Test
    void findsOrdinaryWordsInLists() {
        sample.finds(en("Stack: Java, ⟦go⟧, ⟦react⟧, MySQL; Docker/⟦rust⟧"))
                .safelyFixedTo(en("Stack: Java, Go, React, MySQL; Docker/Rust"));
    }

    @Test
    void findsOrdinaryWordsInLongLists() {
        sample.finds(en("Python, C, ⟦swift⟧, ⟦rust⟧, ⟦react⟧, ⟦express⟧"))
                .safelyFixedTo(en("Python, C, Swift, Rust, React, Express"));
    }

    @Test
    void findsThemInGerman() {
        sample.finds(de("Entwicklung mit ⟦Typescript⟧ und ⟦postgresql⟧"))
                .safelyFixedTo(de("Entwicklung mit TypeScript und PostgreSQL"));
    }

    @Test
    void findsWrongLettersAndFixesThemOnlyUnsafely() {
        sample.finds(en("Used ⟦promethus⟧, ⟦Kuberentes⟧ and ⟦Memecached⟧"))
                .saying("there is no promethus", "there is no Kuberentes", "there is no Memecached")
                .safelyFixedTo(en("Used promethus, Kuberentes and Memecached"))
                .fixedTo(en("Used Prometheus, Kubernetes and Memcached"));
    }

    @Test
    void findsNamesInBoldTextAndLinks() {
        sample.finds(en("Used **⟦Github⟧** and [⟦Gitlab⟧](https://gitlab.com/ada)"))
                .safelyFixedTo(en("Used **GitHub** and [GitLab](https://gitlab.com/ada)"));
    }

    @Test
    void findsNamesWithSigns() {
        sample.finds(zh("⟦c++⟧、⟦.net core⟧、⟦asp.net⟧")).safelyFixedTo(zh("C++、.NET Core、ASP.NET"));
    }

    @Test
    void passesNamesAsTheirOwnersWriteThem() {
        sample.passes(
                en(
                        "Java, JavaScript, Node.js, .NET, C#, C++, iOS, macOS, jQuery, npm, gRPC, GitHub Actions, Vue3, Spring Boot, CI/CD"));
    }

    @Test
    void passesOtherWaysInUse() {
        sample.passes(en("nginx, Nginx, NGINX, Postgres, Webpack, Pandas, K8s, VSCode, VS Code"));
    }

    @Test
    void passesListsOfOrdinaryWords() {
        sample.passes(en("We react, express, go; the team can go, Java stays"));
    }

    @Test
    void findsLabelsWithoutFix() {
        sample.finds("# Ada Example\n\n- [⟦nodejs⟧] and [⟦nodejs⟧](https://ada.dev)\n\n[nodejs]: https://ada.dev\n")
                .safelyFixedTo(
                        "# Ada Example\n\n- [nodejs] and [Node.js](https://ada.dev)\n\n[nodejs]: https://ada.dev\n");
    }

    @Test
    void passesOrdinaryWords() {
        sample.passes(
                en(
                        "I go swift, express myself, react to spring rust, chef and flask; make teams excel, and play next to oracles"));
    }

    @Test
    void passesWordsThatAreNear() {
        sample.passes(
                en(
                        "Ran conferences on containers, systems, spinners, angular forms; requires linked data in a jupiter orbit"));
    }

    @Test
    void passesCodeAndAddresses() {
        sample.passes(
                en(
                        "`javascript` https://github.com/ada/javascript ada@github.com github.com/ada ./mysql/data C:\\mysql www.mysql.com"));
    }

    @Test
    void passesPackagesIdsAndHosts() {
        sample.passes(
                en(
                        "org.apache.kafka, spring-boot-starter, mysql_data, redis(), mysql:8, apache/kafka, docker-compose.yml, package.json, @javascript, #python, x=java, s3://bucket, jdbc:mysql://host"));
    }

    @Test
    void passesLinesInCapitals() {
        sample.passes("# ADA EXAMPLE\n\n## JAVASCRIPT AND MYSQL\n\n- Led\n");
    }

    @Test
    void passesForms() {
        sample.passes(en("Dockerized it, Kubernetes-based, the Javas, JavaScripty"));
    }

    @Test
    void passesNamesOfEmployers() {
        sample.passes("# Ada Example\n\n## Experience\n\n### Engineer at Mysql Friends Ltd, 2020 - 2021\n\n- Led\n");
    }

    @Test
    void passesKeywordsOfFrontMatter() {
        sample.passes("---\nkeywords: [javascript, mysql]\n---\n\n# Ada Example\n");
    }
}
