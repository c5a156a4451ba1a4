package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class EmptySectionTest {
    private final Sample sample = Sample.of("structure/empty-section");

    @Test
    void findsATitleBeforeTheNext() {
        sample.finds("# Ada Example\n\n## ⟦Experience⟧\n\n## Skills\n\n- Java, Go\n");
    }

    @Test
    void findsATitleAtTheEnd() {
        sample.finds("#### 工作经历\n\n###### 2018.06 ~ 2020.10 示例公司\n\n- 开发\n\n#### ⟦教育经历⟧\n");
    }

    @Test
    void findsATitleWithARuleAndAComment() {
        sample.finds(
                "# Ada Example\n\n## ⟦Awards⟧\n\n----\n\n<!-- to do -->\n\n<p>&nbsp;</p>\n\n## Skills\n\n- Java, Go\n");
    }

    @Test
    void passesSectionsOfTheFrontMatter() {
        sample.passes(
                """
                ---
                name: 林示例
                work:
                  - company: 示例科技
                    position: 工程师
                    startDate: 2016-08
                education:
                  - school: 示例大学
                    startDate: 2012-09
                    endDate: 2016-06
                ---
                """);
    }

    @Test
    void passesContacts() {
        sample.passes("#### 基本信息\n----\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void passesJobsWithoutText() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 2018.06 - 2020.10 Sample Inc\n\n### 2016.06 - 2018.05 Example Ltd\n");
    }

    @Test
    void passesANameAboveSectionsOfItsLevel() {
        sample.passes("# Ada Example\n\n# Skills\n\n- Java, Go\n");
    }

    @Test
    void passesImagesTablesAndHtml() {
        sample.passes(
                """
            # Ada Example

            ## Skills

            | Java | Go |
            |------|----|

            ## Awards

            ![medal of 2020](medal.png)

            ## Languages

            <table><tr><td>English</td></tr></table>
            """);
    }

    @Test
    void passesATitleAboveDeeperSections() {
        sample.passes("# Ada Example\n\n## Background\n\n### Skills\n\n- Java, Go\n");
    }
}
