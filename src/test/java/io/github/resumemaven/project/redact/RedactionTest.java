package io.github.resumemaven.project.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.project.UserFault;
import io.github.resumemaven.read.ResumeReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);

    private static PublicReading reading(String name, String source, String... privately) {
        Resume whole = READER.read(name, source.getBytes(StandardCharsets.UTF_8));
        return new Redaction(LEXICON, List.of(privately))
                .of(whole, (file, bytes) -> READER.read(file, bytes, whole.language()));
    }

    private static String left(String source, String... privately) {
        return reading("cv.md", source, privately).resume().source().text();
    }

    private static String leftOfJson(String source, String... privately) {
        return reading("resume.json", source, privately).resume().source().text();
    }

    @Test
    void whereNothingIsPrivateTheReadingIsTheSame() {
        String source = "# Mira Falk\n\nmira@example.org | +49 30 1234567\n";
        PublicReading reading = reading("cv.md", source);
        assertThat(reading.hides()).isFalse();
        assertThat(reading.resume().source().text()).isEqualTo(source);
    }

    @Nested
    class Facts {
        @Test
        void aSeparatorGoesWithItsValue() {
            assertThat(left("# Mira Falk\n\nmira@example.org | +49 30 1234567 | Bremen\n", "phone"))
                    .isEqualTo("# Mira Falk\n\nmira@example.org | Bremen\n");
        }

        @Test
        void theFirstAndTheLastOfALineToo() {
            String source = "# Mira Falk\n\n+49 30 1234567 | Bremen | mira@example.org\n";
            assertThat(left(source, "phone", "email")).isEqualTo("# Mira Falk\n\n Bremen\n");
        }

        @Test
        void aLabelledItemGoesAsAWhole() {
            assertThat(left("# 林雨\n\n- 电话：13800138000\n- 邮箱：lin@example.org\n\n## 工作经历\n", "phone"))
                    .isEqualTo("# 林雨\n\n- 邮箱：lin@example.org\n\n## 工作经历\n");
        }

        @Test
        void aBoldLabelGoesToo() {
            assertThat(left("# Mira Falk\n\n- **Phone:** +49 30 1234567\n- **Email:** mira@example.org\n", "phone"))
                    .isEqualTo("# Mira Falk\n\n- **Email:** mira@example.org\n");
        }

        @Test
        void aRowOfATableGoesAsAWhole() {
            assertThat(left(
                            "# 林雨\n\n| 项目 | 内容 |\n|---|---|\n| 电话 | 13800138000 |\n| 邮箱 | lin@example.org |\n",
                            "phone"))
                    .isEqualTo("# 林雨\n\n| 项目 | 内容 |\n|---|---|\n| 邮箱 | lin@example.org |\n");
        }

        @Test
        void cellsOfATableStay() {
            assertThat(left(
                            "# 林雨\n\n|  |  |  |  |\n|---|---|---|---|\n| 电话 | 13800138000 | 邮箱 | lin@example.org |\n",
                            "phone"))
                    .doesNotContain("138", "电话")
                    .contains("邮箱 | lin@example.org |");
        }

        @Test
        void anIconGoesWithItsValue() {
            assertThat(left("# Mira Falk\n\n📧 mira@example.org | 📞 +49 30 1234567 | Bremen\n", "phone"))
                    .isEqualTo("# Mira Falk\n\n📧 mira@example.org | Bremen\n");
        }

        @Test
        void aLinkGoesAsAWhole() {
            assertThat(left("# Mira Falk\n\n[write me](mailto:mira@example.org) · Bremen\n", "email"))
                    .doesNotContain("mira@", "mailto", "write me")
                    .contains("Bremen");
        }

        @Test
        void theDefinitionOfALinkGoesToo() {
            assertThat(left("# Mira Falk\n\n[Mail][m] · Bremen\n\n[m]: mailto:mira@example.org\n", "email"))
                    .doesNotContain("mira@", "mailto", "Mail");
        }

        @Test
        void theLineUnderANameGoesWithoutItsBreak() {
            assertThat(left("# Mira Falk\n\nBremen\n+49 30 1234567\nmira@example.org\n", "phone"))
                    .isEqualTo("# Mira Falk\n\nBremen\nmira@example.org\n");
        }

        @Test
        void aSectionThatHeldNothingElseGoes() {
            assertThat(left(
                            "# Mira Falk\n\n## Contact\n\n- Phone: +49 30 1234567\n\n## Experience\n\nText.\n",
                            "phone"))
                    .doesNotContain("Contact")
                    .contains("## Experience");
        }

        @Test
        void settingsOfThePageAreCutToo() {
            assertThat(left("---\nphone: \"+49 30 1234567\"\nprivate: [phone]\n---\n# Mira Falk\n\nText.\n"))
                    .doesNotContain("1234567");
        }

        @Test
        void aBirthDateIsKnownByItsLabel() {
            assertThat(left("# Mira Falk\n\n- Date of birth: 1990-04-12\n- Email: mira@example.org\n", "birth date"))
                    .isEqualTo("# Mira Falk\n\n- Email: mira@example.org\n");
        }

        @Test
        void anAddressIsKnownInEveryLanguage() {
            assertThat(left(
                            "# Mira Falk\n\n- Adresse: Musterweg 5, 28195 Bremen\n- E-Mail: mira@example.org\n",
                            "address"))
                    .isEqualTo("# Mira Falk\n\n- E-Mail: mira@example.org\n");
        }

        @Test
        void aPhotoGoesWithItsDescription() {
            assertThat(left("# Mira Falk\n\n![Mira](img/me.jpg)\n\nmira@example.org\n", "photo"))
                    .doesNotContain("me.jpg", "![");
        }

        @Test
        void referencesGoAsASection() {
            assertThat(left(
                            "# Mira Falk\n\n## Skills\n\n- Java\n\n## References\n\n- Jon Berg, jon@example.net\n",
                            "references"))
                    .doesNotContain("Berg", "References")
                    .contains("Java");
        }

        @Test
        void theFileAndTheSettingsBothCount() {
            String source = "---\nprivate: phone\n---\n# Mira Falk\n\nmira@example.org | +49 30 1234567 | Bremen\n";
            assertThat(left(source, "email")).doesNotContain("1234567", "mira@").contains("Bremen");
        }

        @ParameterizedTest
        @ValueSource(strings = {"phone, birth-date", "[phone, birthDate]", "[Telefon, Geburtsdatum]", "电话、出生日期"})
        void namesAreReadAsPeopleWriteThem(String names) {
            String source = "---\nprivate: " + names
                    + "\n---\n# Mira Falk\n\n- Date of birth: 1990-04-12\n- Phone: +49 30 1234567\n- Email: mira@example.org\n";
            assertThat(left(source)).doesNotContain("1990", "1234567").contains("mira@example.org");
        }

        @Test
        void aKindThatTheFileLacksIsTold() {
            assertThat(reading("cv.md", "---\nprivate: [phone]\n---\n# Mira Falk\n\nText.\n")
                            .absent())
                    .containsExactly("phone");
        }
    }

    @Nested
    class Repetitions {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Call 030 1234567 now.",
                    "Call 030/123 45 67 now.",
                    "Call 00493012 34567 now.",
                    "Call +49(30)1234567 now.",
                    "Call [me](tel:+49301234567) now.",
                    "Call <a href=\"tel:+49-30-1234567\">me</a> now.",
                    "Call 030 12**345**67 now.",
                    "Call 030 123&#52;567 now.",
                    "Call `030 1234567` now.",
                    "Call ０３０１２３４５６７ now.",
                    "![030 1234567](a.png) Call now.",
                    "[a](https://example.net \"030 1234567\") Call now.",
                })
        void aNumberIsFoundInEveryForm(String footer) {
            String source = "# Mira Falk\n\nmira@example.org | +49 30 1234567\n\n## Notes\n\n" + footer + "\n";
            PublicReading reading = reading("cv.md", source, "phone");
            assertThat(reading.resume().source().text()).doesNotContain("123", "45", "67", "４５", "tel:");
            assertThat(reading.secrets()).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MIRA.falk@Example.org",
                    "mira.falk (at) example.org",
                    "mira.falk[at]example[dot]org",
                    "mira.falk&#64;example.org",
                    "[x](mailto:mira.falk%40example.org?subject=Hi)",
                    "<mira.falk@example.org>",
                    "`mira.falk@example.org`",
                    "mira.**falk**@example.org",
                })
        void anAddressIsFoundInEveryForm(String footer) {
            String source = "# Mira Falk\n\nmira.falk@example.org\n\n## Notes\n\nWrite to " + footer + " please.\n";
            assertThat(left(source, "email")).doesNotContainIgnoringCase("mira.", "mailto", "falk@", "**");
        }

        @Test
        void addressesThatAreNotThePersonsGoToo() {
            assertThat(left("# Mira Falk\n\nmira@example.org\n\n## Notes\n\nAsk jon@example.net, please.\n", "email"))
                    .doesNotContain("@");
        }

        @Test
        void aStreetIsFoundAgainAndATownStays() {
            String source =
                    "# Mira Falk\n\n- Address: Musterweg 5, Bremen\n- Email: m@example.org\n\n## Notes\n\nVisit Musterweg 5,"
                            + " Bremen.\n\n## Experience\n\n### Nordlicht, Bremen\n\n2019-01 – 2020-02\n";
            assertThat(left(source, "address")).doesNotContain("Musterweg").contains("Nordlicht, Bremen");
        }

        @Test
        void aTownStaysWhereAnEmployerIs() {
            String source =
                    "# Mira Falk\n\n- Address: Bremen\n- Email: m@example.org\n\n## Experience\n\n### Nordlicht, Bremen\n\n2019-01 – 2020-02\n";
            assertThat(left(source, "address")).doesNotContain("Address").contains("Nordlicht, Bremen");
        }

        @Test
        void yearsAndOtherNumbersStay() {
            String source =
                    "# Mira Falk\n\n+49 30 1234567\n\n## Experience\n\n### Nordlicht\n\n2019-01 – 2020-02\n\n- Saved 1234567 EUR\n- Call 1234\n";
            assertThat(left(source, "phone")).contains("2019-01 – 2020-02", "Call 1234");
        }
    }

    @Nested
    class Sentences {
        private static final String HEAD = "# Mira Falk\n\n+49 30 1234567 | Bremen\n\n## Summary\n\n";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ten years of Java. Call +49 30 1234567.",
                    "Ten years of Java. Call **+49 30 1234567**.",
                    "Call me on +49 30 1234567. Ten years of Java.",
                    "Ten years of Java (+49 30 1234567).",
                })
        void nothingIsLeftOfASentenceThatSaidNothingElse(String summary) {
            assertThat(left(HEAD + summary + "\n", "phone").strip().replaceAll("(?s).*\\n", ""))
                    .isEqualTo("Ten years of Java.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Reach Doctor Olga Brandt on +49 30 1234567.",
                    "I led the helpdesk of the university, which is +49 30 1234567.",
                    "Call me (mornings, +49 30 1234567) or write.",
                    "Bremen\nCall +49 30 1234567.",
                    "I answer during the\nday on +49 30 1234567. Often.",
                })
        void allElseStays(String summary) {
            String left = left(HEAD + summary + "\n", "phone");
            assertThat(left).doesNotContain("1234567");
            for (String word : summary.replaceAll("[^\\p{L}]+", " ").split(" ")) {
                assertThat(left).contains(word);
            }
        }

        @Test
        void aSentenceOfSeveralValuesGoesToo() {
            assertThat(left(
                                    "# Mira Falk\n\n+49 30 1234567 | mira@example.org\n\n## Summary\n\n"
                                            + "Ten years of Java. You can call me at +49 30 1234567 or mail mira@example.org.\n",
                                    "phone",
                                    "email")
                            .strip())
                    .endsWith("Ten years of Java.");
        }

        @Test
        void aChineseSentenceGoesToo() {
            assertThat(left("# 林雨\n\n电话：13800138000\n\n## 自我评价\n\n热爱开源。请拨打13800138000。\n", "phone"))
                    .endsWith("热爱开源。\n");
        }
    }

    @Nested
    class Uncovered {
        @Test
        void whatWasPassedOverBesideTheFirstIsCutToo() {
            // The second account is read as one only when the first is gone.
            assertThat(left(
                            "# Mira Falk\n\n[GitHub](https://github.com/mirafalk)\n\n## Summary\n\nSee [me](https://www.linkedin.com/in/mirafalk) there.\n",
                            "profiles"))
                    .doesNotContain("mirafalk");
        }

        @Test
        void aWordBeforeAPageBecomesNoAddress() {
            String source =
                    "# Mira Falk\n\nmira@example.org\n\n## Work\n\n- Letters available at [www.example.net](www.example.net).\n";
            PublicReading reading = reading("cv.md", source, "email");
            assertThat(reading.resume().source().text()).contains("Letters available at [www.example.net]");
            assertThat(reading.resume().basics().emails()).isEmpty();
        }
    }

    @Nested
    class Passages {
        @Test
        void markedLinesGoWithTheirLines() {
            assertThat(
                            left(
                                    "# Mira Falk\n\n- Email: m@example.org\n<!-- private -->\n- Salary: 5\n<!-- /private -->\n- Web: x.example\n"))
                    .isEqualTo("# Mira Falk\n\n- Email: m@example.org\n- Web: x.example\n");
        }

        @Test
        void markedWordsGoFromTheirLine() {
            assertThat(left("# Mira Falk\n\nI left <!-- private -->because of Jon <!-- /private -->in May.\n"))
                    .isEqualTo("# Mira Falk\n\nI left in May.\n");
        }

        @Test
        void aNumberInAPassageIsPrivateEverywhere() {
            String source =
                    "# Mira Falk\n\n<!-- private -->\n- Phone: +49 30 1234567\n<!-- /private -->\n- Email: m@example.org\n\n## Notes\n\nCall 030 1234567.\n";
            assertThat(left(source)).doesNotContain("1234567");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!--private-->hush<!--/private-->",
                    "<!-- PRIVATE -->hush<!-- / private -->",
                    "`<!-- private -->hush<!-- /private -->`"
                })
        void theMarksAreFoundHoweverTheyAreSpaced(String passage) {
            assertThat(left("# Mira Falk\n\nText " + passage + " more.\n")).doesNotContain("hush", "private");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!-- private -->\nx\n",
                    "x\n<!-- /private -->\n",
                    "<!-- private -->\nx\n<!-- private -->\ny\n<!-- /private -->\n",
                    "<!-- private -->\nx\n<!-- end private -->\n",
                    "<!-- private: -->\nx\n<!-- /private -->\n",
                    "<!-- begin private -->\nx\n",
                    "<!-- pirvate -->\nx\n",
                    "<!-- privat -->\nx\n",
                })
        void aMarkThatIsNotRightIsAnErrorWithItsLine(String passage) {
            assertThatThrownBy(() -> left("# Mira Falk\n\n" + passage))
                    .isInstanceOf(UserFault.class)
                    .hasMessageMatching("(?s)cv\\.md:[345]:\\d+: .*private.*");
        }

        @Test
        void aCommentThatOnlySpeaksOfItIsNone() {
            assertThat(reading("cv.md", "# Mira Falk\n\n<!-- private repository, ask first -->\n\nText.\n")
                            .hides())
                    .isFalse();
        }

        @Test
        void theWholeFileCanNotBePrivate() {
            assertThatThrownBy(() -> left("<!-- private -->\n# Mira Falk\n<!-- /private -->\n"))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContaining("nothing is left");
        }
    }

    @Nested
    class Names {
        @Test
        void anUnknownNameGetsTheNearest() {
            assertThatThrownBy(() -> left("---\nprivate: [phonne]\n---\n# Mira Falk\n"))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContainingAll("cv.md:2:11:", "phonne is no kind of fact", "did you mean phone?");
        }

        @Test
        void soDoesOneOfTheSettings() {
            assertThatThrownBy(() -> left("# Mira Falk\n", "adress"))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContainingAll("resume.private", "did you mean address?");
        }

        @Test
        void trueNamesNothing() {
            assertThatThrownBy(() -> left("---\nprivate: true\n---\n# Mira Falk\n"))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContainingAll("does not say what", "draft: true");
        }

        @ParameterizedTest
        @ValueSource(strings = {"false", "", "[]"})
        void nothingIsPrivateThen(String value) {
            assertThat(reading("cv.md", "---\nprivate: " + value + "\n---\n# Mira Falk\n\n+49 30 1234567\n")
                            .hides())
                    .isFalse();
        }
    }

    @Nested
    class Structured {
        private static final String JSON =
                """
                {"basics": {"name": "Mira Falk", "email": "mira@example.org", "phone": "+49 30 1234567",
                  "image": "me.jpg", "location": {"address": "Musterweg 5", "city": "Bremen"},
                  "summary": "Call 030 1234567 or m\\u0069ra@example.org."},
                 "work": [{"name": "Nordlicht", "position": "Developer", "startDate": "2019-01", "highlights": ["Ran it"]}],
                 "references": [{"name": "Jon Berg", "reference": "Good."}],
                 "meta": {"private": ["phone", "email", "address", "photo", "references"]}}
                """;

        @Test
        void jsonStaysWellFormed() {
            PublicReading reading = reading("resume.json", JSON);
            assertThat(reading.resume().source().text())
                    .doesNotContain("1234567", "example.org", "Musterweg", "Bremen", "me.jpg", "Berg", "Good");
            assertThat(reading.resume().basics().name()).isPresent();
            assertThat(reading.resume().work()).hasSize(1);
            assertThat(reading.resume().basics().location()).isEmpty();
        }

        @Test
        void theSummaryGoesAndThePersonStays() {
            PublicReading reading = reading("resume.json", JSON, "summary");
            assertThat(reading.resume().source().text()).doesNotContain("Call");
            assertThat(reading.resume().basics().name()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"phone\": 49301234567, \"name\": \"Mira\"}",
                    "{\"name\": \"Mira\", \"phone\": 49301234567}",
                    "{\"name\": \"Mira\", \"phone\": 49301234567, \"label\": \"x\"}",
                    "{\"phone\": 49301234567}",
                })
        void aNumberGoesWithItsKey(String basics) {
            String source =
                    "{\"basics\": " + basics + ", \"work\": [{\"name\": \"Nordlicht\", \"startDate\": \"2019\"}]}";
            assertThat(leftOfJson(source, "phone"))
                    .doesNotContain("493", "phone")
                    .contains("Nordlicht");
        }

        @Test
        void yamlStaysWellFormed() {
            String source =
                    """
                    basics:
                      name: Mira Falk
                      phone: +49 30 1234567
                      location:
                        address: Musterweg 5
                        city: Bremen
                    work:
                      - name: Nordlicht
                        startDate: 2019-01
                    references:
                      - name: Jon Berg
                        reference: Good.
                    private: [phone, address, references]
                    """;
            PublicReading reading = reading("cv.yaml", source);
            assertThat(reading.resume().source().text()).doesNotContain("1234567", "Musterweg", "Bremen", "Berg");
            assertThat(reading.resume().work()).hasSize(1);
            assertThat(reading.resume().sections()).hasSize(1);
            assertThat(reading.resume().basics().facts()).isEmpty();
        }
    }

    @Test
    void aPlaceInTheReadingIsFoundInTheFile() {
        String source = "# Mira Falk\n\n+49 30 1234567 | Bremen\n\nText.\n";
        PublicReading reading = reading("cv.md", source, "phone");
        int at = reading.resume().source().text().indexOf("Text");
        assertThat(reading.inFile(new Span(at, at + 4)))
                .isEqualTo(new Span(source.indexOf("Text"), source.indexOf("Text") + 4));
    }
}
