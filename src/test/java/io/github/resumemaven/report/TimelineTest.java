package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Stay;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.report.Timeline.Stretch;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static Timeline of(String... jobs) {
        StringBuilder text = new StringBuilder("# Ada Example\n\n## Experience\n");
        for (String job : jobs) {
            text.append("\n### ").append(job).append("\n\n- Built things.\n");
        }
        Resume resume = Sample.read("cv.md", text.toString());
        return Timeline.of(Stay.of(resume), resume.source(), ReportSample.TODAY);
    }

    private static int month(int year, int month) {
        return year * 12 + month - 1;
    }

    @Test
    void whatGoesOnLastsUntilToday() {
        assertThat(of("2019.07 - present Example Ltd, Developer").bars().get(0).end())
                .isEqualTo(month(2025, 6));
    }

    @Test
    void aGapIsWhatNothingCovers() {
        assertThat(of("2020.03 - 2021.01 Example Ltd, Developer", "2018.01 - 2019.10 Sample Inc, Developer")
                        .gaps())
                .containsExactly(new Stretch(month(2019, 11), month(2020, 2), List.of()));
    }

    @Test
    void aLongJobCoversTheGapOfTwoOthers() {
        assertThat(of(
                                "2020.03 - 2021.01 Example Ltd, Developer",
                                "2018.01 - 2019.10 Sample Inc, Developer",
                                "2017.01 - 2022.10 Third Ltd, Developer")
                        .gaps())
                .isEmpty();
    }

    @Test
    void jobsThatShareMonthsOverlap() {
        assertThat(of("2019.07 - 2021.01 Example Ltd, Developer", "2018.01 - 2019.10 Sample Inc, Developer")
                        .overlaps())
                .containsExactly(new Stretch(month(2019, 7), month(2019, 10), List.of("Sample Inc", "Example Ltd")));
    }

    @Test
    void aChangeOfJobsWithinAMonthIsNeither() {
        Timeline timeline = of("2019.10 - 2021.01 Example Ltd, Developer", "2018.01 - 2019.10 Sample Inc, Developer");
        assertThat(timeline.gaps()).isEmpty();
        assertThat(timeline.overlaps()).isEmpty();
    }

    @Test
    void theSvgShowsBothWhereTheyAre() {
        String svg = TimelineSvg.of(of(
                "2022.01 - 2023.12 Example <Ltd>, Developer",
                "2020.01 - 2020.12 Sample Inc, Developer",
                "2020.07 - 2021.06 Third Ltd, Developer"));
        var picture = Jsoup.parseBodyFragment(svg);
        // Four years, 25 % each.
        assertThat(picture.selectFirst("rect.gap").attr("x")).isEqualTo("37.50%");
        assertThat(picture.selectFirst("rect.gap").attr("width")).isEqualTo("12.50%");
        assertThat(picture.selectFirst("rect.overlap").attr("x")).isEqualTo("12.50%");
        assertThat(picture.selectFirst("rect.overlap").attr("width")).isEqualTo("12.50%");
        assertThat(picture.select("rect.work")).hasSize(3);
        assertThat(picture.select("text.year").eachText()).containsExactly("2020", "2021", "2022", "2023");
        assertThat(picture.select("li").eachText())
                .containsExactly(
                        "Not covered: 2021-07 to 2021-12 (6 months)",
                        "At the same time: Sample Inc and Third Ltd, 2020-07 to 2020-12 (6 months)");
    }

    @Test
    void withoutDatesThereIsNoPicture() {
        assertThat(TimelineSvg.of(of())).isEmpty();
    }
}
