package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class ExperienceClaimTest {
    private final Sample sample = Sample.of("dates/experience-claim");

    @Test
    void findsMoreYearsThanTheJobs() {
        sample.finds(
                        "# Ada Example\n\n## Summary\n\nEngineer with ⟦15 years of experience⟧ in parsing.\n\n## Experience\n\n### 2019.03 - present Example Ltd\n\n- I wrote programs\n")
                .saying("the jobs go back to 2019, which is less");
    }

    @Test
    void findsTheClaimInChinese() {
        sample.finds("#### 个人简介\n\n有⟦10年后端开发经验⟧，熟悉分布式系统。\n\n#### 工作经历\n\n###### 2019.07 ~ 至今 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void findsTheClaimInGerman() {
        sample.finds(
                "# Ada Beispiel\n\n## Profil\n\nIch habe ⟦12 Jahre Berufserfahrung⟧ und schreibe Programme für Büros.\n\n## Berufserfahrung\n\n### 03/2019 – heute: Beispiel GmbH\n\n- Entwicklung\n");
    }

    @Test
    void passesFewerYearsOfOneThing() {
        sample.passes(
                "# Ada Example\n\n## Summary\n\n3 years of experience with Go.\n\n## Experience\n\n### 2015.03 - present Example Ltd\n\n- I wrote programs\n");
    }

    @Test
    void passesARoundedNumber() {
        sample.passes("#### 个人简介\n\n6年开发经验。\n\n#### 工作经历\n\n###### 2019.12 ~ 至今 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void passesWhatAJobAskedFor() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### 2019.03 - present Example Ltd\n\n- led people with 20 years of experience\n");
    }

    @Test
    void passesAFileWithoutJobs() {
        sample.passes("# Ada Example\n\n## Summary\n\n15 years of experience.\n");
    }
}
