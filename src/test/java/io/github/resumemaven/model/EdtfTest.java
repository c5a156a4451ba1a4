package io.github.resumemaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-01", "2016-12", "2016-21", "2016-24", "2016-33", "2016-36", "2016-02-29"})
    void readsWhatItWrites(String text) {
        assertThat(Edtf.read(text).map(Edtf::write)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "216", "2016-13", "2016-20", "2016-25", "2016-37", "2015-02-29", "2016-1", "x"})
    void refusesWhatIsNone(String text) {
        assertThat(Edtf.read(text)).isEmpty();
    }

    @Test
    void namesSummerAndTheThirdQuarter() {
        assertThat(Edtf.write(PartialDate.ofSeason(2016, 2))).isEqualTo("2016-22");
        assertThat(Edtf.write(PartialDate.ofQuarter(2016, 3))).isEqualTo("2016-35");
    }
}
