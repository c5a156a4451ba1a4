package io.github.resumemaven.read.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTitlesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final SectionTitles ENGLISH = titles("en");

    private static SectionTitles titles(String tag) {
        return new SectionTitles(LEXICON, LEXICON.of(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource({
        "Experience, WORK",
        "EXPERIENCE:, WORK",
        "💼 Work Experience, WORK",
        "2. Education, EDUCATION",
        "三、项目经验, PROJECTS",
        "【工作经历】, WORK",
        "경력 (Experience), WORK",
        "Berufserfahrung, WORK",
        "My projects, PROJECTS",
        "Profile {#profile}, SUMMARY",
        "職務経歴（概要）, SUMMARY",
        "职业 技能, SKILLS"
    })
    void knowsATitleHoweverItIsDecorated(String title, String kind) {
        assertThat(ENGLISH.match(title)).hasValueSatisfying(match -> {
            assertThat(match.kind()).hasToString(kind);
            assertThat(match.strength()).isEqualTo(TitleMatch.Strength.WHOLE);
        });
    }

    @ParameterizedTest
    @CsvSource({"Skills & Interests, SKILLS", "Education / Training, EDUCATION", "技能和成就, SKILLS"})
    void takesTheFirstPartOfATitleOfTwo(String title, String kind) {
        assertThat(ENGLISH.match(title)).hasValueSatisfying(match -> {
            assertThat(match.kind()).hasToString(kind);
            assertThat(match.strength()).isEqualTo(TitleMatch.Strength.PART);
        });
    }

    @ParameterizedTest
    @CsvSource({"Collegiate Work Experience, WORK", "Awards Received, AWARDS", "Some Open Projects, PROJECTS"})
    void fallsBackToAWordOfTheTitle(String title, String kind) {
        assertThat(ENGLISH.match(title)).hasValueSatisfying(match -> {
            assertThat(match.kind()).hasToString(kind);
            assertThat(match.strength()).isEqualTo(TitleMatch.Strength.WORD);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "Harbor Robotics", "Industries Served", "", "2019"})
    void knowsNoOtherTitle(String title) {
        assertThat(ENGLISH.match(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Resume", "Curriculum Vitae", "# 简历", "職務経歴書", "이력서", "Lebenslauf"})
    void knowsWhatTheWholeDocumentIsCalled(String title) {
        assertThat(ENGLISH.isDocument(title)).isTrue();
    }
}
