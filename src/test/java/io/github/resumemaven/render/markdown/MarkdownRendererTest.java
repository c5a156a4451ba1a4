package io.github.resumemaven.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);

    private static String written(String name, String source) {
        byte[] bytes = new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(READER.read(name, source.getBytes(UTF_8)), EnumSet.of(Format.MARKDOWN), RenderOptions.DEFAULT)
                .files()
                .get(Format.MARKDOWN.fileName());
        return new String(bytes, UTF_8);
    }

    private static String written(String source) {
        return written("cv.md", source);
    }

    @Test
    void writesAFileThatOneMayKeep() {
        assertThat(
                        written(
                                """
                                Ada Quill
                                =========
                                ada@quill.example | +44 113 496 0142 | https://quill.example

                                Experience
                                ----------

                                **Skiff Ltd**, Software Engineer, 03/2020 - now

                                * Built keels.
                                    * Of oak.
                                * Sold [masts](https://skiff.example/masts).

                                **Barge plc**, Developer, Sept. 2016 - 02/2020

                                * Built decks.

                                Skills
                                ------
                                + Languages: Java, Go
                                """))
                .isEqualTo(
                        """
                        ---
                        title: Ada Quill
                        lang: en
                        ---

                        # Ada Quill

                        - Email: <ada@quill.example>
                        - Phone: +44 113 496 0142
                        - Website: <https://quill.example>

                        ## Experience

                        ### Skiff Ltd · Software Engineer (Mar 2020 – Present)

                        - Built keels.
                          - Of oak.
                        - Sold [masts](https://skiff.example/masts).

                        ### Barge plc · Developer (Sep 2016 – Feb 2020)

                        - Built decks.

                        ## Skills

                        - Languages: Java, Go
                        """);
    }

    @Test
    void keepsTheTitleOfTheFrontMatterAndNoOtherSetting() {
        assertThat(written("---\ntitle: \"CV: Ada\"\nlayout: page\ntoken: abc\n---\n# Ada Quill\n"))
                .startsWith("---\ntitle: \"CV: Ada\"\nlang: en\n---\n\n# Ada Quill\n");
    }

    @Test
    void writesJsonResumeAsMarkdown() {
        String json =
                """
                {"basics": {"name": "Ada Quill", "email": "ada@quill.example"},
                 "work": [{"name": "Skiff Ltd", "position": "Software Engineer", "startDate": "2020-03",
                           "highlights": ["Built keels.", "Sold masts."]}]}
                """;

        assertThat(written("resume.json", json))
                .contains("# Ada Quill", "- Built keels.", "- Sold masts.", "Software Engineer", "Mar 2020 – Present");
    }

    @Test
    void escapesWhatWouldBeMarkupAndNothingElse() {
        assertThat(
                        written(
                                "# Ada Quill\n\n## Notes\n\nsnake_case, 2 * 3, a\\*b\\*, \\[x\\](y), R&D, &amp;lt;, 5 < 6, [1]\n"))
                .contains("snake_case, 2 * 3, a\\*b\\*, \\[x\\](y), R&D, \\&lt;, 5 < 6, [1]\n");
    }

    @Test
    void fencesCodeThatHoldsFences() {
        assertThat(written("# Ada Quill\n\n## Notes\n\n- Wrote:\n\n  ````\n  ```\n  a * b\n  ```\n  ````\n"))
                .contains("- Wrote:\n\n  ````\n  ```\n  a * b\n  ```\n  ````\n");
    }

    @Test
    void isWrittenEvenIfItCanNotBeReadBack() {
        byte[] source = "# Ada Quill\n\n## Notes\n\nSome.\n".getBytes(UTF_8);
        byte[] bytes = new Renderer(LEXICON, (file, language) -> Optional.empty())
                .render(READER.read("cv.md", source), EnumSet.of(Format.MARKDOWN), RenderOptions.DEFAULT)
                .files()
                .get(Format.MARKDOWN.fileName());

        assertThat(new String(bytes, UTF_8)).endsWith("# Ada Quill\n\n## Notes\n\nSome.\n");
    }

    @Test
    void writesNumbersOfTitlesAndCharactersOfCodeAsTheyAre() {
        assertThat(
                        written(
                                "# Ada Quill\n\n## 1. Notes\n\n### 2. MariaDB\n\n- 3. Postgres\n-\n\nEnds with \\0, \\r or C#.\n"))
                .contains("## 1. Notes", "### 2. MariaDB", "- 3. Postgres", "Ends with \\0, \\r or C#.");
    }

    @Test
    void writesNothingOfWhatSaysNothing() {
        assertThat(written("# Ada Quill\n\n## Notes\n\n### <br>\n\n- <!-- x -->\n- <br>\n\n> \n\nTerm\n: <br>\n"))
                .endsWith("## Notes\n\nTerm\n");
    }

    @Test
    void leavesTagsOutAndKeepsWhatTheySay() {
        assertThat(
                        written(
                                "# Ada Quill\n\n## Notes\n\nWater is H<sub>2</sub>O.\n\n<div onclick=\"x()\"><p>In a box</p></div>\n"))
                .contains("Water is H2O.\n\nIn a box\n")
                .doesNotContain("<div", "<sub", "onclick");
    }

    @Test
    void leadsToNoAddressThatRunsAScript() {
        assertThat(written("# Ada Quill\n\n## Notes\n\n[Press](javascript:alert) or [see](https://ada.example).\n"))
                .contains("Press or [see](https://ada.example).")
                .doesNotContain("javascript");
    }

    @Test
    void leavesNoMarksStandingBesideChineseQuotationMarks() {
        assertThat(written("# 沈知微\n\n## 自我评价\n\n我常说 **“先测量”** 再动手，<b>“后优化”</b>很重要。\n"))
                .contains("**“先测量”**", "“后优化”很重要")
                .doesNotContain("**“后优化”**很");
    }

    @Test
    void keepsATableWhoseRowsAreSkillsATable() {
        assertThat(written("# Ada Quill\n\n## Skills\n\nArea|Tools\n---|---\nLanguages|Java, Go\nData|SQL\n"))
                .contains("| Area | Tools |\n| --- | --- |\n| Languages | Java, Go |\n| Data | SQL |\n");
    }

    @Test
    void leavesOutAHeadingWithoutAWordBelowSkills() {
        assertThat(written("# Ada Quill\n\n## Skills\n\n- Java: Spring\n- Data: SQL\n#\n#\n"))
                .contains("- Data: SQL\n");
    }

    @Test
    void keepsTheLinkOfATitle() {
        assertThat(
                        written(
                                """
                                ### 🙍 Ada Quill
                                ![image](https://quill.example/ada.png)
                                ### 📂 Career
                                ## Keels @[Skiff](https://skiff.example)
                                """))
                .contains("## Keels @[Skiff](https://skiff.example)");
    }
}
