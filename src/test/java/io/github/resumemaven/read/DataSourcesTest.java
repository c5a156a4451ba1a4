package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DataSourcesTest {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());
    private static final String JSON =
            """
            {
              "basics": {
                "name": "Edda Vik", "email": "edda@example.com", "summary": "Builds boats.",
                "location": {"city": "Bergen", "countryCode": "NO"},
                "profiles": [{"network": "GitHub", "username": "eddavik"}]
              },
              "work": [
                {"name": "Fjord Yard", "position": "Engineer", "startDate": "2019-07", "highlights": ["Hulls"]},
                {"name": "Skiff AS", "position": "Welder", "startDate": "2015", "endDate": "2019-13"}
              ],
              "awards": [{"title": "Best Hull", "date": "2020-05-01", "awarder": "Boat Guild"}],
              "skills": [{"name": "Tools", "keywords": ["saw", "plane"]}]
            }
            """;

    private static Resume read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsJsonResume() {
        Resume resume = read("resume.json", JSON);

        assertThat(resume.basics().name().map(Value::get)).contains("Edda Vik");
        assertThat(resume.basics().location().map(Value::get)).contains("Bergen, NO");
        assertThat(resume.work()).hasSize(2);
        assertThat(resume.work().get(0).period())
                .hasValueSatisfying(period -> assertThat(period.ongoing()).isTrue());
        assertThat(resume.entries(SectionKind.AWARDS).get(0).name().map(Value::get))
                .contains("Best Hull");
        assertThat(resume.entries(SectionKind.SKILLS).get(0).keywords()).hasSize(2);
    }

    @Test
    void pointsIntoTheFile() {
        Resume resume = read("resume.json", JSON);

        Value<String> name = resume.work().get(0).name().orElseThrow();
        assertThat(resume.source().text(name.span())).contains("Fjord Yard");
    }

    @Test
    void reportsWhatIsNoDate() {
        assertThat(read("resume.json", JSON).unreadableDates().stream().map(Value::get))
                .containsExactly("2019-13");
    }

    @Test
    void readsTheSameFromYaml() {
        Resume resume = read(
                "resume.yaml",
                "basics:\n  name: Edda Vik\nwork:\n  - name: Fjord Yard\n    position: Engineer\n    startDate: 2019-07\n");

        assertThat(resume.work().get(0).position().map(Value::get)).contains("Engineer");
    }
}
