package io.github.resumemaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void aMonthCoversItsDays() {
        PartialDate february = PartialDate.ofMonth(2020, 2);
        assertThat(february.earliest()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(february.latest()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(february.iso()).isEqualTo("2020-02");
    }

    @Test
    void aQuarterCoversThreeMonthsAndIsoKeepsItsYear() {
        PartialDate quarter = PartialDate.ofQuarter(2019, 3);
        assertThat(quarter.earliest()).isEqualTo(LocalDate.of(2019, 7, 1));
        assertThat(quarter.latest()).isEqualTo(LocalDate.of(2019, 9, 30));
        assertThat(quarter.iso()).isEqualTo("2019");
    }

    @Test
    void aSeasonIsAsInexactAsItsYear() {
        PartialDate summer = PartialDate.ofSeason(2016, 2);
        assertThat(summer.earliest()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(summer.latest()).isEqualTo(LocalDate.of(2016, 12, 31));
    }

    @Test
    void aDayIsItself() {
        assertThat(PartialDate.ofDay(2020, 1, 31).iso()).isEqualTo("2020-01-31");
    }

    @Test
    void refusesADayThatItsMonthLacks() {
        assertThatThrownBy(() -> PartialDate.ofDay(2021, 2, 29)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAThirteenthMonth() {
        assertThatThrownBy(() -> PartialDate.ofMonth(2021, 13)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesOfOtherPrecisionDiffer() {
        assertThat(PartialDate.ofYear(2020)).isNotEqualTo(PartialDate.ofMonth(2020, 1));
    }
}
