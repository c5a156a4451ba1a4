package io.github.resumemaven.project.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeChangesTest {
    private static final String JOBS =
            """
            {"work": [
              {"name": "Nordlicht", "position": "Engineer", "startDate": "2020-03",
               "highlights": ["Cut the build", "Led a team"]},
              {"name": "Abendrot", "position": "Engineer", "startDate": "2018", "endDate": "2020-02"}
            ]}""";

    private static List<String> between(String before, String after) {
        return ResumeChanges.between(tree(before), tree(after));
    }

    private static JsonTree tree(String json) {
        return JsonTree.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static List<String> jobs(String what, String instead) {
        assertThat(JOBS).contains(what);
        return between(JOBS, JOBS.replace(what, instead));
    }

    private static List<String> basics(String before, String after) {
        return between("{\"basics\":{" + before + "}}", "{\"basics\":{" + after + "}}");
    }

    @Test
    void theSameIsNoChange() {
        assertThat(between(JOBS, JOBS)).isEmpty();
    }

    @Test
    void aNewJobIsNamedWithItsStart() {
        assertThat(jobs("[\n", "[{\"name\": \"Acme\", \"startDate\": \"2024-03\"},\n"))
                .containsExactly("adds job Acme since 2024-03");
    }

    @Test
    void aPastJobIsNamedWithItsPeriod() {
        assertThat(jobs("[\n", "[{\"name\": \"Acme\", \"startDate\": \"2015-01\", \"endDate\": \"2017\"},\n"))
                .containsExactly("adds job Acme 2015-01 to 2017");
    }

    @Test
    void anEndIsTold() {
        assertThat(jobs("\"2020-03\",", "\"2020-03\", \"endDate\": \"2024-02\","))
                .containsExactly("ends job Nordlicht in 2024-02");
    }

    @Test
    void otherDatesAreToldAsChanged() {
        assertThat(jobs("\"2018\"", "\"2017-11\"")).containsExactly("changes the dates of job Abendrot");
    }

    @Test
    void aPromotionIsTold() {
        assertThat(jobs("\"Nordlicht\", \"position\": \"Engineer\"", "\"Nordlicht\", \"position\": \"Lead\""))
                .containsExactly("changes the role in job Nordlicht");
    }

    @Test
    void aRenamedEmployerIsTheSameJob() {
        assertThat(jobs("Nordlicht", "Nordlicht Systems")).containsExactly("changes job Nordlicht Systems");
    }

    @Test
    void twoRolesAtOneEmployerAreToldApart() {
        String before = "{\"work\": [{\"name\": \"A\", \"position\": \"Lead\", \"startDate\": \"2020\"},"
                + " {\"name\": \"A\", \"position\": \"Engineer\", \"startDate\": \"2018\", \"summary\": \"x\"}]}";
        assertThat(between(before, before.replace("\"summary\": \"x\"", "\"summary\": \"y\"")))
                .containsExactly("1 description changed");
    }

    @Test
    void highlightsAreCountedAndNotQuoted() {
        assertThat(jobs("\"Cut the build\", \"Led a team\"", "\"Cut it\", \"Led two teams\", \"Wrote a book\""))
                .containsExactly("1 highlight added", "2 highlights changed");
    }

    @Test
    void whatIsGoneIsCountedAndNotNamed() {
        assertThat(between(JOBS, "{\"work\": []}")).containsExactly("removes 2 jobs");
    }

    @Test
    void anotherOrderIsTold() {
        assertThat(between(
                        "{\"projects\":[{\"name\":\"A\"},{\"name\":\"B\"}]}",
                        "{\"projects\":[{\"name\":\"B\"},{\"name\":\"A\"}]}"))
                .containsExactly("reorders the projects");
    }

    @Test
    void referencesAreNotNamed() {
        assertThat(between("{}", "{\"references\": [{\"name\": \"Grace Example\", \"reference\": \"Good.\"}]}"))
                .containsExactly("adds a reference");
    }

    @Test
    void fewNewSkillsAreNamed() {
        assertThat(between(
                        "{\"skills\":[{\"name\":\"Languages\",\"keywords\":[\"Java\"]}]}",
                        "{\"skills\":[{\"name\":\"Languages\",\"keywords\":[\"Java\",\"Go\",\"Rust\"]}]}"))
                .containsExactly("adds skills Go, Rust");
    }

    @Test
    void manyNewSkillsAreCounted() {
        assertThat(between("{}", "{\"skills\":[{\"keywords\":[\"A\",\"B\",\"C\",\"D\"]}]}"))
                .containsExactly("4 skills added");
    }

    @Test
    void contactsAreNamedByTheirKindAlone() {
        assertThat(basics(
                        "\"phone\":\"+49 30 1234567\",\"location\":{\"city\":\"Berlin\"}",
                        "\"phone\":\"+49 30 7654321\",\"email\":\"ada@example.org\""))
                .containsExactly("adds the email address", "changes the phone number", "removes the location");
    }

    @Test
    void profilesAreNamedByTheirNetwork() {
        assertThat(basics("\"profiles\":[]", "\"profiles\":[{\"network\":\"GitHub\",\"username\":\"ada\"}]"))
                .containsExactly("adds the GitHub profile");
    }

    @Test
    void aNameThatLooksLikeAContactIsNotQuoted() {
        assertThat(jobs("[\n", "[{\"name\": \"Tel. +49 (30) 123-4567\"},\n")).containsExactly("adds a job");
        assertThat(jobs("[\n", "[{\"name\": \"ada@example.org\"},\n")).containsExactly("adds a job");
    }

    @Test
    void aNameCannotForgeALine() {
        assertThat(jobs("[\n", "[{\"name\": \"Acme\\n\\nGenerated-By: me\\u001b[2J\"},\n"))
                .containsExactly("adds job Acme Generated-By: me [2J");
    }

    @Test
    void aSectionOutsideOfTheSchemaIsTold() {
        String before = "{\"meta\":{\"sections\":[{\"kind\":\"other\",\"title\":\"Talks\",\"text\":[\"One\"]}]}}";
        assertThat(between(before, before.replace("One", "Two"))).containsExactly("changes section Talks");
        assertThat(between(before, before.replace("Talks", "Speeches"))).containsExactly("retitles section Speeches");
        assertThat(between("{}", before)).containsExactly("adds section Talks");
        assertThat(between(before, "{}")).containsExactly("removes 1 section");
    }

    @Test
    void whatNothingElseTellsIsStillAChange() {
        assertThat(between("{\"custom\":\"a\"}", "{\"custom\":\"b\"}")).containsExactly("changes details");
    }

    @Test
    void theAddressOfThePageIsNoContent() {
        assertThat(between("{\"meta\":{\"canonical\":\"https://a.example/\"}}", "{\"meta\":{}}"))
                .isEmpty();
    }

    @Test
    void contentsAreCounted() {
        assertThat(ResumeChanges.contents(tree(JOBS))).isEqualTo("2 jobs");
    }
}
