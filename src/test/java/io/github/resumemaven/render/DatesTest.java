package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Dates ENGLISH = new Dates(Lexicon.load().of(Locale.ENGLISH));
    private static final Dates CHINESE = new Dates(Lexicon.load().of(Locale.forLanguageTag("zh-Hans")));

    private static Value<PartialDate> at(PartialDate date, int place) {
        return new Value<>(date, Span.at(place));
    }

    @Test
    void keepsEachPrecision() {
        assertThat(ENGLISH.show(PartialDate.ofYear(2019))).isEqualTo("2019");
        assertThat(ENGLISH.show(PartialDate.ofSeason(2016, 2))).isEqualTo("Summer 2016");
        assertThat(ENGLISH.show(PartialDate.ofQuarter(2016, 3))).isEqualTo("Q3 2016");
        assertThat(ENGLISH.show(PartialDate.ofMonth(2020, 1))).isEqualTo("Jan 2020");
        assertThat(ENGLISH.show(PartialDate.ofDay(2020, 1, 9))).isEqualTo("Jan 9, 2020");
    }

    @Test
    void writesChineseDatesInFigures() {
        assertThat(CHINESE.show(PartialDate.ofMonth(2020, 1))).isEqualTo("2020.01");
        assertThat(CHINESE.show(PartialDate.ofDay(2020, 1, 9))).isEqualTo("2020.01.09");
        assertThat(CHINESE.show(PartialDate.ofQuarter(2020, 2))).isEqualTo("2020年第2季度");
    }

    @Test
    void joinsARange() {
        Period period = new Period(
                Optional.of(at(PartialDate.ofMonth(2018, 12), 0)),
                Optional.of(at(PartialDate.ofMonth(2019, 11), 9)),
                false,
                Span.at(0));
        assertThat(CHINESE.show(period)).isEqualTo("2018.12 – 2019.11");
    }

    @Test
    void endsAnOngoingPeriodWithTheLanguagesWord() {
        Period period = new Period(Optional.of(at(PartialDate.ofYear(2018), 0)), Optional.empty(), true, Span.at(0));
        assertThat(ENGLISH.show(period)).isEqualTo("2018 – Present");
        assertThat(CHINESE.show(period)).isEqualTo("2018 – 至今");
    }

    @Test
    void leavesTheSideOpenThatNobodyWrote() {
        Period until = new Period(Optional.empty(), Optional.of(at(PartialDate.ofYear(2019), 0)), false, Span.at(0));
        Period since = new Period(Optional.of(at(PartialDate.ofYear(2019), 0)), Optional.empty(), false, Span.at(0));
        assertThat(ENGLISH.show(until)).isEqualTo("– 2019");
        assertThat(ENGLISH.show(since)).isEqualTo("2019 –");
    }

    @Test
    void showsALoneDateOnce() {
        assertThat(ENGLISH.show(Period.single(at(PartialDate.ofYear(2019), 0)))).isEqualTo("2019");
    }
}
