package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.json.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole résumés, from their source to every format. */
class ReadFixturesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);

    private static Resume read(String name) {
        return READER.read(name, UnreadFixturesTest.fixture(name).getBytes(StandardCharsets.UTF_8));
    }

    private static Rendering render(String name) {
        return new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(read(name), EnumSet.allOf(Format.class), RenderOptions.DEFAULT);
    }

    private static String text(Rendering rendering, Format format) {
        return new String(rendering.files().get(format.fileName()), StandardCharsets.UTF_8);
    }

    private static Document page(String name) {
        return Jsoup.parse(text(render(name), Format.HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void losesNothingInAnyFormat(String name) {
        assertThat(render(name).mended()).isEmpty();
    }

    @Test
    void losesNothingWhereALinkLeadsToAPartOfThePage() {
        Resume resume = READER.read(
                "cv.md",
                "# Ada Quill\n\n[my skills](#skills), [nothing](#gone)\n\n## Skills\n\n- Java\n"
                        .getBytes(StandardCharsets.UTF_8));
        Rendering rendering = new Renderer(LEXICON, Fixtures.READ_BACK)
                .render(resume, EnumSet.allOf(Format.class), RenderOptions.DEFAULT);
        assertThat(rendering.mended()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void writesValidJsonResume(String name) {
        assertThat(Schema.faults(text(render(name), Format.JSON))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void skipsNoLevelOfHeadings(String name) {
        int last = 0;
        for (Element heading : page(name).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md", "every-block.md", "html-blocks.md"})
    void leavesNoEmptyElement(String name) {
        assertThat(
                        page(name)
                                .select(
                                        "main p:empty, main li:empty, main ul:empty, main dd:empty, main section:empty, h3:empty"))
                .isEmpty();
    }

    @Test
    void laysOutTheChineseResume() {
        Document page = page("zh-backend.md");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("h1").text()).isEqualTo("沈知微");
        assertThat(page.select(".contact li").eachText())
                .containsExactly(
                        "zhiwei.shen@example.com", "13800000000", "zhiwei.example.com", "github.com/zhiwei-example");
        assertThat(page.select("section.work h3").eachText())
                .containsExactly("青禾数据 · 资深后端工程师", "Lantern Logistics · 后端开发", "全栈开发");
        assertThat(page.select("section.work .dates").eachText())
                .containsExactly("2021.03.01 – 至今", "2018.07 – 2021.02", "2016.07 – 2018.06");
        assertThat(page.select("section.skills dt").eachText()).containsExactly("编程语言", "框架技术", "数据存储", "云原生", "AI 相关");
        assertThat(page.select("main h2").eachText()).containsExactly("个人简介", "核心技能", "工作经历", "教育经历", "开源项目");
        assertThat(page.select("header h2.unseen").text()).isEqualTo("基本信息");
    }

    @Test
    void givesTheJobsOfTheChineseResumeToOtherTools() throws IOException {
        JsonNode json = new ObjectMapper().readTree(text(render("zh-backend.md"), Format.JSON));
        assertThat(json.at("/work")).hasSize(3);
        assertThat(json.at("/work/0/name").asText()).isEqualTo("青禾数据");
        assertThat(json.at("/work/0/url").asText()).isEqualTo("https://qinghe.example.com/");
        assertThat(json.at("/work/0/startDate").asText()).isEqualTo("2021-03-01");
        assertThat(json.at("/work/0").has("endDate")).isFalse();
        assertThat(json.at("/work/2").has("name")).isFalse();
        assertThat(json.at("/work/1/highlights/0").asText()).startsWith("主要工作\n面向跨境商家");
        assertThat(json.at("/skills")).hasSize(5);
        assertThat(json.at("/projects")).hasSize(2);
    }

    @Test
    void keepsTheLabelOfThePersonOutOfTheContacts() {
        Document page = page("en-backend.md");
        assertThat(page.select(".contact .what")).isEmpty();
    }

    @Test
    void writesLinesOfEightyCells() {
        for (String name : new String[] {"zh-backend.md", "en-backend.md", "ja-engineer.md"}) {
            assertThat(text(render(name), Format.TEXT).lines()).as(name).allSatisfy(line -> assertThat(line.length())
                    .isLessThanOrEqualTo(80));
        }
    }
}
