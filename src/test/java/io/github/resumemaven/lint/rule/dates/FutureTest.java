package io.github.resumemaven.lint.rule.dates;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class FutureTest {
    private final Sample sample = Sample.of("dates/future");

    @Test
    void findsAJobThatStartsAfterToday() {
        sample.finds("# Ada Example\n\n## Experience\n\n### ⟦2029.03⟧ - 2030.07 Example Ltd\n\n- work\n")
                .saying("2029-03 is in the future");
    }

    @Test
    void findsAnOngoingJobThatHasNotBegun() {
        sample.finds("#### 工作经历\n\n###### ⟦2026.01⟧ ~ 至今 示例科技有限公司\n\n- 开发\n");
    }

    @Test
    void findsAStudyThatStartsAfterToday() {
        sample.finds("## Ausbildung\n\n### ⟦10/2027⟧ – 09/2029 Universität Beispielstadt\n\n- Informatik\n");
    }

    @Test
    void passesAStudyThatEndsAfterToday() {
        sample.passes("# Ada Example\n\n## Education\n\n### 2023.09 - 2027.06 Example University\n");
    }

    @Test
    void passesAnAnnouncedGraduation() {
        sample.passes("# Ada Example\n\n## Education\n\n### BSc, Example University, 2027.06\n");
    }

    @Test
    void passesWhatIsSaidToBePlanned() {
        sample.passes("# Ada Example\n\n## Education\n\n### 2026.09 - 2028.06 (expected) Example University\n");
        sample.passes("## 教育经历\n\n### 2026.09 - 2029.06（预计） 示例大学\n");
        sample.passes("## 学歴\n\n### 2026年4月 - 2028年3月（予定） 例示大学\n");
    }

    @Test
    void passesTheCurrentYear() {
        sample.passes("# Ada Example\n\n## Experience\n\n### 2025 - present Example Ltd\n\n- work\n");
    }
}
