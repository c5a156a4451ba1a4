package io.github.resumemaven.read.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
    private static final PeriodReader READER = new PeriodReader(Lexicon.load().languages(), false);

    /** Columns: what is written; the periods expected; the text that the first one covers, if not all. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "periods.csv", delimiter = '|', numLinesToSkip = 1)
    void readsPeriods(String text, String expected, String covered) {
        List<Period> periods = READER.read(text);

        assertThat(periods.stream().map(PeriodReaderTest::show).toList()).containsExactly(expected.split(" & "));
        assertThat(text.substring(
                        periods.get(0).span().start(), periods.get(0).span().end()))
                .isEqualTo(covered == null ? text : covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "+86 138-0013-8000",
                "010-0000-1238",
                "951-555-2012",
                "(080) 0000-0144",
                "HTML5, ES2015",
                "Ubuntu 18.04",
                "Bootstrap 3/4",
                "GPA: 8.73 / 9.00",
                "score 92.5/100",
                "v1.2019.3",
                "1080p",
                "20232/5",
                "$2000",
                "port 8080",
                "18/9",
                "2015k users",
                "today and now",
                "QPS 3000+",
                "May the force",
                "10-12 people",
                "订单201705",
                "201713至201803",
                "15年工作经验"
            })
    void takesNothingElseForADate(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    private static String show(Period period) {
        if (period.isSingle()) {
            return show(period.start());
        }
        return show(period.start()) + ".." + (period.ongoing() ? "now" : show(period.end()));
    }

    private static String show(Optional<Value<PartialDate>> date) {
        return date.map(Value::get)
                .map(d -> switch (d.precision()) {
                    case SEASON -> d.year() + "-S" + d.part();
                    case QUARTER -> d.year() + "-Q" + d.part();
                    default -> d.iso();
                })
                .orElse("");
    }
}
