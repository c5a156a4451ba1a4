package io.github.resumemaven.report;

import io.github.resumemaven.model.CellWidth;
import java.util.List;

/** Rows as a terminal shows them: cells below each other. */
final class Columns {
    private Columns() {}

    /** @param rows all with as many cells */
    static List<String> of(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], CellWidth.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append("  ").append(cell).append(" ".repeat(widths[i] - CellWidth.of(cell)));
        }
        return line.toString().stripTrailing();
    }
}
