package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class LayoutTableTest {
    private final Sample sample = Sample.of("ats/layout-table");

    @Test
    void findsJobsSideBySide() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n|   | Acme Ltd | Kestrel GmbH |\n|---|---|---|\n⟦| When | 2019 - 2021 | 2016 - 2018 |⟧\n| Role | Engineer | Developer |\n");
    }

    @Test
    void findsItInChinese() {
        sample.finds("# 林示例\n\n## 工作经历\n\n⟦| 2019.01 - 至今 | 2016.01 - 2018.12 |⟧\n|---|---|\n| 示例科技 | 红隼软件 |\n");
    }

    @Test
    void findsWholeJobsInCells() {
        sample.finds(
                "# Ada Example\n\n## Experience\n\n⟦| Acme Ltd, Engineer, 2019 – 2021<br>Built a parser | Kestrel GmbH, Developer, 2016 – 2018<br>Wrote tests |⟧\n|---|---|\n");
    }

    @Test
    void findsAPageInTwoColumns() {
        sample.finds(
                "# Ada Example\n\n⟦| <b>Contact</b><br>ada@lovelace.dev<br>+44 20 7946 0018 | <b>Experience</b><br>Acme Ltd, Engineer, 2019 - 2021 |⟧\n|---|---|\n");
    }

    @Test
    void passesARowForEachJob() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n| When | Where | What |\n|---|---|---|\n| 2019 - 2021 | Acme Ltd | Engineer |\n| 2016 - 2018 | Kestrel GmbH | Developer |\n");
    }

    @Test
    void passesStudiesInRows() {
        sample.passes("# 林示例\n\n## 教育经历\n\n| 时间 | 学校 | 专业 |\n|---|---|---|\n| 2012.09 - 2016.06 | 示例大学 | 计算机 |\n");
    }

    @Test
    void passesDataTables() {
        sample.passes(
                "# Ada Example\n\n## Skills\n\n| Language | Since | Used for |\n|---|---|---|\n| Java | 2012 - now | servers |\n| Go | 2018 - now | tools |\n");
    }

    @Test
    void passesProjectsWithinAJob() {
        sample.passes(
                "# Ada Example\n\n## Experience\n\n### Acme Ltd, Engineer\n\n2016 - 2021\n\n| Project | When | Role |\n|---|---|---|\n| Parser | 2017 - 2018 | lead |\n| Map | 2019 - 2021 | author |\n");
    }
}
