package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final Rule GAP = Rules.get("dates/gap");
    private static final Rule OVERLAP = Rules.get("dates/overlap");

    @Test
    void leavesRulesAsTheyComeWithoutEntries() {
        assertThat(Configuration.parse(" \n ").severity(GAP)).isEmpty();
        assertThat(Configuration.parse("").severity(OVERLAP)).contains(Severity.INFO);
        assertThat(Configuration.DEFAULT.options(GAP)).containsEntry("months", "6");
    }

    @Test
    void readsSeveritiesAndOptions() {
        Configuration read = Configuration.parse("dates/gap = warning ( months = 3 ), dates/overlap=off");
        assertThat(read.severity(GAP)).contains(Severity.WARNING);
        assertThat(read.options(GAP)).containsEntry("months", "3");
        assertThat(read.severity(OVERLAP)).isEmpty();
    }

    @Test
    void readsOneEntryPerLine() {
        Configuration read = Configuration.parse("\n  dates/gap=info\n  dates/overlap=error\n");
        assertThat(read.severity(GAP)).contains(Severity.INFO);
        assertThat(read.severity(OVERLAP)).contains(Severity.ERROR);
    }

    @Test
    void letsLaterEntriesWin() {
        Configuration read = Configuration.parse("*=error, dates/*=off, dates/overlap=warning");
        assertThat(read.severity(GAP)).isEmpty();
        assertThat(read.severity(OVERLAP)).contains(Severity.WARNING);
        assertThat(read.severity(Rules.get("links/dead"))).contains(Severity.ERROR);
    }

    @Test
    void laysOneTextOverAnother() {
        Configuration both = Configuration.parse("dates/gap=error(months=3)").and("dates/gap=info");
        assertThat(both.severity(GAP)).contains(Severity.INFO);
        assertThat(both.options(GAP)).containsEntry("months", "3");
    }

    @Test
    void leavesTheSeverityWhereOnlyOptionsAreGiven() {
        Configuration read = Configuration.parse("dates/overlap(months=2)");
        assertThat(read.severity(OVERLAP)).contains(Severity.INFO);
        assertThat(read.options(OVERLAP)).containsEntry("months", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            dates/overlaps=off         | there is no rule dates/overlaps (in "dates/overlaps=off"); did you mean dates/overlap?
            overlap=off                | there is no rule overlap (in "overlap=off"); did you mean dates/overlap?
            date/*=off                 | there is no rule date/* (in "date/*=off"); did you mean dates/*?
            qwertyuiop=off             | there is no rule qwertyuiop (in "qwertyuiop=off")
            dates/gap=warn             | there is no severity "warn" (in "dates/gap=warn"); there are error, warning, info and off
            dates/gap=wraning          | did you mean warning?
            dates/gap(month=3)         | the rule dates/gap has no option "month" (in "dates/gap(month=3)"); it has months
            links/dead(months=3)       | the rule links/dead has no option "months" (in "links/dead(months=3)"); it has none
            dates/gap(months=many)     | the option months of dates/gap takes a whole number, 0 or more, not "many" (in "dates/gap(months=many)")
            dates/*=info(months=3)     | options belong to a single rule, not to dates/* (in "dates/*=info(months=3)")
            dates/gap                  | cannot read the rule setting "dates/gap"; write it like dates/gap=warning(months=3)
            dates/gap=info(months=3    | cannot read the rule setting "dates/gap=info(months=3"; write it like dates/gap=warning(months=3)
            """)
    void saysWhatIsWrongWithASetting(String text, String message) {
        assertThatThrownBy(() -> Configuration.parse(text))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }
}
