package io.github.resumemaven.read.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.document.DocumentParser;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.outline.Outline;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.SectionTitles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitleRolesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Words ENGLISH = LEXICON.of(Locale.ENGLISH);

    private static List<Row> rows(String markdown) {
        return Outline.of(
                new DocumentParser().parse("cv.md", markdown.getBytes(StandardCharsets.UTF_8)),
                new PeriodReader(List.of(ENGLISH), false));
    }

    private static TitleRoles roles(List<Row> rows) {
        Evidence evidence = new Evidence(LEXICON, ENGLISH);
        SectionTitles titles = new SectionTitles(LEXICON, ENGLISH);
        return TitleRoles.of(rows, titles, evidence, new PieceReader(evidence));
    }

    private static List<String> told(String markdown) {
        List<Row> rows = rows(markdown);
        TitleRoles roles = roles(rows);
        return rows.stream()
                .flatMap(row -> roles.of(row).map(role -> role + " " + row.text()).stream())
                .toList();
    }

    @Test
    void aSectionMayBeSmallerThanItsEntries() {
        assertThat(
                        told(
                                """
                        #### Work Experience

                        ### Head Baker, Crumb & Co.

                        ##### May 2017 – present

                        ### Baker, Oven Ltd

                        ##### May 2015 – April 2017

                        #### Education

                        ### BA History, University of Foxton
                        """))
                .containsExactly(
                        "SECTION Work Experience",
                        "ENTRY Head Baker, Crumb & Co.",
                        "PART May 2017 – present",
                        "ENTRY Baker, Oven Ltd",
                        "PART May 2015 – April 2017",
                        "SECTION Education",
                        "ENTRY BA History, University of Foxton");
    }

    @Test
    void anEmployerMayStandAtTheLevelOfSections() {
        assertThat(
                        told(
                                """
                        # Work Experience

                        # Crumb & Co. (May 2015 - Present)

                        ## Bakery Manager
                        May 2019 - Present

                        ## Baker
                        May 2015 - April 2019

                        # Skills
                        """))
                .containsExactly(
                        "SECTION Work Experience",
                        "GROUP Crumb & Co. (May 2015 - Present)",
                        "ENTRY Bakery Manager",
                        "ENTRY Baker",
                        "SECTION Skills");
    }

    @Test
    void theTitleOfASectionAmongEntriesTakesNoneOfThem() {
        assertThat(
                        told(
                                """
                        # Experience

                        ## Summary

                        Twenty years at the oven.

                        ## Head Baker

                        Crumb & Co.

                        Mar 2013 - Apr 2024

                        ## Baker

                        Oven Ltd

                        Apr 2011 - Feb 2013
                        """))
                .containsExactly("SECTION Experience", "PART Summary", "ENTRY Head Baker", "ENTRY Baker");
    }

    @Test
    void entriesMayStandAtRandomLevels() {
        List<Row> rows = rows(
                """
                ## Experience

                ### Head Baker - Crumb & Co.
                May 2017 - present

                #### Baker - Oven Ltd
                May 2015 - April 2017

                ### Night Baker - Loaf & Sons
                May 2013 - April 2015
                """);
        TitleRoles roles = roles(rows);

        assertThat(roles.levelled(rows.subList(1, rows.size())).stream()
                        .filter(row -> row.is(Kind.HEADING))
                        .map(Row::level))
                .hasSize(3)
                .containsOnly(2);
    }

    @Test
    void theNameMayStandAtTheLevelOfSections() {
        assertThat(told("# Ann Ames\n\n# Skills\n\nBread\n\n# Languages\n\nEnglish\n"))
                .containsExactly("NAME Ann Ames", "SECTION Skills", "SECTION Languages");
    }

    @Test
    void titlesThatComeAgainInEachEntryAreParts() {
        assertThat(
                        told(
                                """
                        ## Experience

                        ### Head Baker, Crumb & Co., 2017 – 2019

                        #### Achievements

                        - Bread

                        ### Baker, Oven Ltd, 2015 – 2017

                        #### Achievements

                        - Rolls
                        """))
                .filteredOn(told -> told.endsWith("Achievements"))
                .containsExactly("PART Achievements", "PART Achievements");
    }

    @Test
    void datedHeadingsBelowAJobAreItsProjects() {
        assertThat(
                        told(
                                """
                        ## Experience

                        ### Crumb & Co., Head Baker (2015 – 2019)

                        #### New oven (2016 – 2017)

                        #### Second shop (2018 – 2018)

                        ### Oven Ltd, Baker (2011 – 2015)
                        """))
                .contains("PART New oven (2016 – 2017)", "PART Second shop (2018 – 2018)");
    }

    @Test
    void leavesLevelsAloneThatSayWhatTheRolesDo() {
        List<Row> rows =
                rows("## Experience\n\n### Crumb & Co.\n\n##### Baker, 2015 – 2019\n\n##### Porter, 2011 – 2015\n");
        List<Row> section = rows.subList(1, rows.size());

        assertThat(roles(rows).levelled(section)).isEqualTo(section);
    }
}
