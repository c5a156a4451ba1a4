package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.render.RenderOptions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What software reads from the PDF is what was written. */
class TextLayerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工行用一人大小日月金木水火土山石田目立",
                "Staff software, efficient office, waffle, afflict, fjord",
                "Zażółć gęślą jaźń, Ærøskøbing, İstanbul, Ţepeş, Đặng Thị Hồng",
                "Съешь ещё этих мягких булок; Ґанок, їжак",
                "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
                "“Quoted” – ‘words’ — and… 10 – 20 °C, 5 × 3, ½",
                "直接骨化今令 髙﨑 株式会社 ｶﾀｶﾅ ㈱",
                "다람쥐 헌 쳇바퀴에 타고파 뷁",
                "★★★☆☆ ✓ ✔ ✗ → ➤ ● ■",
                "䶮 㛃 𠳐 are rare characters of names"
            })
    void saysWhatWasWritten(String text) {
        assertThat(Fixture.text("# Ada Example\n\n## Notes\n\n" + text + "\n")).contains(text);
    }

    @Test
    void tellsEmojiOfEveryPlaneApart() {
        assertThat(Fixture.text("# Ada Example\n\n## Notes\n\n📧 mail 📱 phone ✅ done ❤️ love\n"))
                .contains("📧 mail 📱 phone ✅ done ❤ love");
    }

    @Test
    void tellsCharactersApartThatShareAGlyph() {
        String text = "工⼯ 一⼀ –‒ Ω\u2126 µμ";
        assertThat(Fixture.text("# Ada\n\n## Notes\n\n" + text + "\n"))
                // The ohm sign is another way to write omega (Unicode's canonical equivalence).
                .contains("工⼯ 一⼀ –‒ ΩΩ µμ");
    }

    @Test
    void composesWhatIsWrittenDecomposed() {
        assertThat(Fixture.text("# Ada\n\n## Notes\n\nRe\u0301sume\u0301 \u1112\u1161\u11ab\u1100\u1173\u11af\n"))
                .contains("Résumé 한글");
    }

    @Test
    void keepsTheOrderOfEmphasisLinksAndCode() {
        assertThat(Fixture.text("# Ada\n\n## Notes\n\nOne *two* three [four](https://a.example) five `six` seven.\n"))
                .contains("One two three four five six seven.");
    }

    /** The engine draws what leaves the sheet where nobody finds it. */
    @ParameterizedTest
    @ValueSource(strings = {"<blockquote>", "<ul><li>", "<ol><li>", "<dl><dd>", "<pre>", "<table><tr><td>"})
    void keepsOnTheSheetWhatIsNestedDeeply(String tags) {
        String nested =
                IntStream.range(0, 80).mapToObj(i -> tags + "w" + i + "x ").collect(Collectors.joining());

        String text = Fixture.text("# Ada\n\n## Notes\n\n" + nested + "\n");

        assertThat(text)
                .contains(IntStream.range(0, 80).mapToObj(i -> "w" + i + "x").toList());
    }

    @Test
    void readsEachDateBehindItsTitle() {
        String text = TextLayer.of(Fixture.pdf("en-backend.md").bytes()).text();
        assertThat(text)
                .contains("Backend Engineer · Foxglove Travel Sep 2016 – Feb 2020")
                .containsSubsequence("Mar 2020 – Present", "Lead a team", "Sep 2016 – Feb 2020", "Rebuilt fare search");
    }

    @Test
    void readsEachItemBehindItsMark() {
        assertThat(Fixture.text("# Ada\n\n## Notes\n\n- one\n  - nested\n\n3. three\n4. four\n"))
                .contains("• one\n• nested\n3. three\n4. four");
    }

    @Test
    void readsTheDateBehindTheLastLineOfALongTitle() {
        String title =
                "Principal Engineer for Distributed Ledgers and Settlement at Northern Tern Payments and Clearing"
                        + " International Holdings Ltd";
        byte[] pdf = Fixture.pdf(
                        Fixture.written("# Ada\n\n## Experience\n\n### " + title + " (2019 - 2021)\n\n- one\n"),
                        RenderOptions.DEFAULT)
                .bytes();
        assertThat(String.join(" ", TextLayer.of(pdf).byPlace())).contains("Holdings Ltd 2019 – 2021 • one");
    }

    @Test
    void leavesRunningFootersOut() {
        Pdf pdf = Fixture.pdf("zh-backend.md");
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(TextLayer.of(pdf.bytes()).text()).doesNotContain("1/2");
    }

    @Test
    void losesNothingWhereAParagraphRunsOnToTheNextPage() {
        String text = IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String read = Fixture.text("# Ada Example\n\n## Notes\n\n" + text + "\n");
        assertThat(read.replaceAll("\\s+", " ")).contains(text);
    }

    @Test
    void leadsToTheAddressesOfItsLinks() {
        var resume = Fixture.written(
                "# Ada\n\n## Notes\n\nSee [this](https://a.example/x?q=[1]&r=é) and <https://b.example>.\n");
        assertThat(TextLayer.of(Fixture.pdf(resume, RenderOptions.DEFAULT).bytes())
                        .addresses())
                .containsExactly("https://a.example/x?q=%5B1%5D&r=%C3%A9", "https://b.example");
    }
}
