package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableGridTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c / d|a b c / d 2*",
                "a / b c|a * / b c",
                "2a / b c|2a / b c",
                "3a b / c d e|3a b / c d e *",
                "1000a / b|a / b",
                "0a b / c|a b / c *",
                "xa b / c d|a b / c d"
            })
    void givesEachRowTheColumnsOfTheWidest(String table, String even) {
        assertThat(evened(table)).isEqualTo(even);
    }

    @Test
    void aCellThatReachesDownFillsAPlaceInTheRowsBelow() {
        Element table = table("<tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>");
        TableGrid.even(table);
        assertThat(table.select("tr").eachText()).containsExactly("a b", "c", "d");
        assertThat(table.select("tr").stream().map(Element::childrenSize)).containsExactly(2, 1, 2);
    }

    @Test
    void aCellReachesNoFurtherThanItsPartOfTheTable() {
        Element table = table(
                "<thead><tr><th rowspan='9'>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody>");
        TableGrid.even(table);
        assertThat(table.select("[rowspan], [colspan]")).isEmpty();
        assertThat(table.select("tr").stream().map(Element::childrenSize)).containsExactly(2, 2);
    }

    @Test
    void noCellLiesOverOneFromAbove() {
        Element table = table("<tr><td>a</td><td rowspan='2'>b</td></tr><tr><td colspan='2'>c</td></tr>");
        TableGrid.even(table);
        assertThat(table.select("tr").last().html()).isEqualTo("<td>c</td>");
    }

    /** Rows parted by strokes, cells by spaces; a number in front of a cell is its width, a star an empty one. */
    private static String evened(String rows) {
        StringBuilder html = new StringBuilder();
        for (String row : rows.split(" / ")) {
            html.append("<tr>");
            for (String cell : row.split(" ")) {
                html.append(cell.replaceFirst("(.*)(.)", "<td colspan='$1'>$2</td>"));
            }
            html.append("</tr>");
        }
        Element table = table(html.toString());
        TableGrid.even(table);
        return String.join(
                " / ", table.select("tr").stream().map(TableGridTest::shown).toList());
    }

    private static String shown(Element row) {
        return String.join(
                " ",
                row.children().stream()
                        .map(cell -> cell.attr("colspan") + (cell.text().isEmpty() ? "*" : cell.text()))
                        .toList());
    }

    private static Element table(String rows) {
        Document page = Jsoup.parse("<table>" + rows + "</table>");
        page.outputSettings().prettyPrint(false);
        return page.selectFirst("table");
    }
}
