package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationParityTest {
    private final Sample sample = Sample.of("structure/translation-parity");

    private static final String ENGLISH =
            """
            # Ada Example

            - ada@lovelace.dev
            - +44 20 7946 0018

            ## Experience

            ### Acme Ltd, Engineer

            2019-07 – 2021-03

            - Built [a parser](https://lovelace.dev/parser)

            ### Kestrel GmbH, Developer

            2016-01 – 2019-06

            - Wrote tests

            ## Education

            ### Example University, Computer Science

            2012-09 – 2015-06
            """;

    private static final String CHINESE =
            """
            # 林示例

            - ada@lovelace.dev
            - +44 20 7946 0018

            ## 工作经历

            ### 示例科技有限公司，工程师

            2019.07 – 2021.03

            - 开发了[解析器](https://lovelace.dev/parser)

            ### 红隼软件有限公司，开发工程师

            2016.01 – 2019.06

            - 编写测试

            ## 教育经历

            ### 示例大学，计算机科学

            2012.09 – 2015.06
            """;

    private Sample beside(String name, String text) {
        return sample.in(context -> context.withTwins(List.of(Sample.read(name, text))));
    }

    /** Samples are called resume.md; a twin of a shorter name makes them the translation. */
    private Sample translationOf(String text) {
        return beside("cv.md", text);
    }

    private Sample originalOf(String text) {
        return beside("resume.zh.md", text);
    }

    @Test
    void findsAJobThatIsMissing() {
        String fewer = ENGLISH.replaceAll("(?s)### Kestrel.*?tests\n\n", "").replace("Experience", "⟦Experience⟧");
        translationOf(CHINESE).finds(fewer).saying("cv.md has a job that is missing here: 红隼软件有限公司, 2016-01 – 2019-06");
    }

    @Test
    void findsTheMissingOneBesideOneWithOtherDates() {
        String fewer = ENGLISH.replaceAll("(?s)### Kestrel.*?tests\\n\\n", "")
                .replace("Experience", "⟦Experience⟧")
                .replace("2019-07 – 2021-03", "⟦2019-08 – 2021-03⟧");
        translationOf(CHINESE)
                .finds(fewer)
                .saying(
                        "cv.md has a job that is missing here: 红隼软件有限公司, 2016-01 – 2019-06",
                        "cv.md dates this job otherwise: 2019-07 – 2021-03");
    }

    @Test
    void findsAllThatIsMissingInOnePlace() {
        String none = ENGLISH.replaceAll("(?s)### Acme.*?tests\\n\\n", "Many years.\n\n")
                .replace("Experience", "⟦Experience⟧")
                .replace("- ada@lovelace.dev\n- +44 20 7946 0018\n", "")
                .replace("Ada Example", "⟦Ada Example⟧");
        translationOf(CHINESE)
                .finds(none)
                .saying(
                        "cv.md gives what is missing here: ada@lovelace.dev, +44 20 7946 0018, https://lovelace.dev/parser",
                        "cv.md has jobs that are missing here: 示例科技有限公司, 2019-07 – 2021-03; 红隼软件有限公司, 2016-01 – 2019-06");
    }

    @Test
    void findsAStudyThatIsMissing() {
        String fewer = CHINESE.replaceAll("(?s)## 教育经历.*", "").replace("林示例", "⟦林示例⟧");
        originalOf(ENGLISH)
                .finds(fewer)
                .saying("resume.zh.md has a study that is missing here: Example University, 2012-09 – 2015-06");
    }

    @Test
    void findsOtherDatesInTheTranslation() {
        String other = ENGLISH.replace("2019-07 – 2021-03", "⟦2019-08 – 2021-03⟧");
        translationOf(CHINESE).finds(other).saying("cv.md dates this job otherwise: 2019-07 – 2021-03");
    }

    @Test
    void findsAContactThatIsMissing() {
        translationOf(CHINESE)
                .finds(ENGLISH.replace("- +44 20 7946 0018\n", "").replace("Ada Example", "⟦Ada Example⟧"))
                .saying("cv.md gives what is missing here: +44 20 7946 0018")
                .as(Severity.WARNING);
    }

    @Test
    void onlyHintsAtALink() {
        translationOf(CHINESE)
                .finds(ENGLISH.replace("[a parser](https://lovelace.dev/parser)", "a parser")
                        .replace("Ada Example", "⟦Ada Example⟧"))
                .as(Severity.INFO);
    }

    @Test
    void passesTwinsInStep() {
        translationOf(CHINESE).passes(ENGLISH);
        originalOf(ENGLISH).passes(CHINESE);
    }

    @Test
    void passesDatesThatAreLessExact() {
        translationOf(CHINESE.replace("2016.01 – 2019.06", "2016 – 2019")).passes(ENGLISH);
    }

    @Test
    void passesWhatTheOtherFileLacks() {
        translationOf(CHINESE.replaceAll("(?s)## 教育经历.*", "")).passes(ENGLISH);
    }

    @Test
    void leavesOtherDatesInTheOriginalToTheTranslation() {
        originalOf(ENGLISH.replace("2019-07 – 2021-03", "2019-08 – 2021-03")).passes(CHINESE);
    }

    @Test
    void passesAResumeWithoutATwin() {
        sample.passes(ENGLISH);
    }
}
