package io.github.resumemaven.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
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

    private static String one(Resume resume, SectionKind kind, Field.Name name) {
        return resume.entries(kind).get(0).first(name).map(Value::get).orElse("");
    }

    @Test
    void keepsTheKeysThatTheSchemaDoesNotKnow() {
        Resume resume = read(
                "resume.json",
                """
                {"basics": {"name": "Edda Vik", "pronouns": "she/her"},
                 "work": [{"name": "Skiff AS", "team": "Hulls"}],
                 "coverLetter": "Dear yard,\\n\\nhire me.",
                 "boats": [{"name": "Terne", "length": 7}]}
                """);

        assertThat(resume.basics().facts().get(0).label().get()).isEqualTo("pronouns");
        assertThat(resume.basics().facts().get(0).value().get()).isEqualTo("she/her");
        assertThat(one(resume, SectionKind.WORK, Field.Name.REMARK)).isEqualTo("Hulls");
        assertThat(resume.sections().stream()
                        .flatMap(section -> section.title().stream())
                        .map(Value::get))
                .contains("coverLetter", "boats");
        assertThat(one(resume, SectionKind.OTHER, Field.Name.REMARK)).isEqualTo("7");
    }

    @Test
    void keepsADateThatItCannotRead() {
        Resume resume = read("resume.json", JSON);

        assertThat(resume.work().get(1).all(Field.Name.REMARK).map(Value::get)).containsExactly("2019-13");
    }

    @Test
    void takesTheCoursesOfAStudyForItsWords() {
        Resume resume = read(
                "resume.json",
                "{\"education\": [{\"institution\": \"Fjord University\", \"courses\": [\"Keels\", \"Sails\"]}]}");

        assertThat(resume.education().get(0).keywords().stream().map(Value::get))
                .containsExactly("Keels", "Sails");
    }

    @Test
    void callsANamelessNetworkByItsHost() {
        Resume resume =
                read("resume.json", "{\"basics\": {\"profiles\": [{\"url\": \"https://www.boats.example/edda\"}]}}");

        assertThat(resume.basics().profiles().get(0).network().get()).isEqualTo("boats.example");
    }

    @Test
    void takesALoneEndOfAStudyForItsDate() {
        Resume resume = read(
                "resume.json", "{\"education\": [{\"institution\": \"Fjord University\", \"endDate\": \"2012\"}]}");

        assertThat(resume.education().get(0).period().orElseThrow().isSingle()).isTrue();
    }

    @Test
    void partsTheListsAsTheirAuthorDid() {
        Resume resume = read(
                "resume.json",
                """
                {"work": [{"name": "Yard"}, {"name": "School"}, {"name": "Added by hand"}],
                 "meta": {"sections": [
                   {"kind": "other", "title": "Talks", "text": ["On keels"]},
                   {"kind": "work", "title": "Jobs", "lists": {"work": 1}},
                   {"kind": "work", "title": "Teaching", "lists": {"work": 1},
                    "entries": [{"list": "work", "index": 1, "startDate": "2016-22", "endDate": "..", "dates": "since summer 2016"}]}
                 ]}}
                """);

        assertThat(resume.sections().stream()
                        .map(section -> section.title().orElseThrow().get()
                                + section.entries()
                                        .map(entry ->
                                                ":" + entry.name().orElseThrow().get())
                                        .toList()))
                .containsExactly("Talks[]", "Jobs[:Yard]", "Teaching[:School]", "Experience[:Added by hand]");
        Period since = resume.work().get(1).period().orElseThrow();
        assertThat(since.ongoing()).isTrue();
        assertThat(since.start().orElseThrow().get()).isEqualTo(PartialDate.ofSeason(2016, 2));
        assertThat(resume.source().text(since.span())).isEqualTo("since summer 2016");
    }

    @Test
    void ignoresSectionsThatPromiseMoreThanThereIs() {
        Resume resume = read(
                "resume.json",
                """
                {"work": [{"name": "Yard"}],
                 "meta": {"sections": [{"kind": "work", "lists": {"work": 7, "nonsense": 2, "skills": "many"}}, 5, {}]}}
                """);

        assertThat(resume.work()).hasSize(1);
    }

    @Test
    void joinsFrontMatterWithTheTextBelow() {
        Resume resume = read(
                "resume.md",
                """
                ---
                layout: page
                name: Edda Vik
                work:
                  - company: Skiff AS
                    position: Welder
                    startDate: 2015
                ---

                Phone: +47 900 00 017

                ## Publications

                - On keels, 2018
                """);

        assertThat(resume.basics().name().map(Value::get)).contains("Edda Vik");
        assertThat(resume.basics().phones()).hasSize(1);
        assertThat(resume.work()).hasSize(1);
        assertThat(resume.entries(SectionKind.PUBLICATIONS)).hasSize(1);
        assertThat(resume.basics().facts()).isEmpty();
    }
}
