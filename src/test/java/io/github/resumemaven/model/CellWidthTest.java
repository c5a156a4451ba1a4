package io.github.resumemaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'é', 1",
        "'e\u0301', 1",
        "邮箱, 4",
        "（）, 4",
        "한국, 4",
        "ﾃｽﾄ, 3",
        "😀, 2",
        "𠮷, 2",
        "–, 1",
        "'a\u200Bb', 2",
    })
    void countsCells(String text, int cells) {
        assertThat(CellWidth.of(text)).isEqualTo(cells);
    }

    @Test
    void wideRangesAreSortedAndApart() throws Exception {
        List<String> lines;
        try (var in = new BufferedReader(
                new InputStreamReader(CellWidth.class.getResourceAsStream("wide.txt"), StandardCharsets.US_ASCII))) {
            lines = in.lines().filter(line -> !line.startsWith("#")).toList();
        }
        int last = -1;
        for (String line : lines) {
            assertThat(line).matches("[0-9A-F]{4,6}\\.\\.[0-9A-F]{4,6}");
            int start = Integer.parseInt(line.split("\\.\\.")[0], 16);
            int end = Integer.parseInt(line.split("\\.\\.")[1], 16);
            assertThat(start).isGreaterThan(last);
            assertThat(end).isGreaterThanOrEqualTo(start);
            last = end;
        }
    }
}
