package io.github.resumemaven.render.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Gives each row of an author's table as many columns as the widest has (PDF/UA-1, 7.2, of ISO 14289-1), and takes back spans that reach
 * beyond the table. Cells are placed as browsers place them (HTML, forming a table).
 */
final class TableGrid {
    /** The widest that HTML lets a cell be, and here a table by its spans: they must not cost time. */
    private static final int WIDEST = 1000;

    /** A cell with its place: columns from 0, and the rows of its group from {@code row} on. */
    private record Cell(Element element, int row, int column, int columns, int rows) {}

    private final List<Cell> cells = new ArrayList<>();
    /** The row's element for each row, from the top. */
    private final List<Element> rows = new ArrayList<>();

    private TableGrid() {}

    static void even(Element table) {
        TableGrid grid = new TableGrid();
        grid.group(table);
        table.children().stream()
                .filter(part -> List.of("thead", "tbody", "tfoot").contains(part.normalName()))
                .forEach(grid::group);
        grid.even();
    }

    /** The rows that stand in a part of a table itself; no cell reaches from one part into the next. */
    private void group(Element part) {
        List<Element> own = part.children().stream()
                .filter(row -> row.normalName().equals("tr"))
                .toList();
        // For each column that a cell from above fills, the first row that is free again.
        Map<Integer, Integer> busy = new HashMap<>();
        int first = rows.size();
        int end = first + own.size();
        for (Element row : own) {
            int at = rows.size();
            int column = 0;
            for (Element cell : row.children()) {
                while (busy.getOrDefault(column, 0) > at) {
                    column++;
                }
                int columns = columns(cell, busy, column, at);
                int below = span(cell, "rowspan", end - at);
                for (int i = 0; below > 1 && i < columns; i++) {
                    busy.put(column + i, at + below);
                }
                cells.add(new Cell(cell, at, column, columns, below));
                column += columns;
            }
            rows.add(row);
        }
    }

    /** How many columns a cell fills: no more than are free side by side, so that none lies over another. */
    private static int columns(Element cell, Map<Integer, Integer> busy, int column, int row) {
        int columns = span(cell, "colspan", Math.max(1, WIDEST - column));
        for (int i = 1; i < columns; i++) {
            if (busy.getOrDefault(column + i, 0) > row) {
                return i;
            }
        }
        return columns;
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,5}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        // A row span of 0 reaches to the end of its part of the table, a column span of 0 is none.
        boolean whole = span == 0 && attribute.equals("rowspan");
        return Math.min(most, whole ? most : Math.max(1, span));
    }

    private void even() {
        // A column in which no cell begins is none: it would have no width.
        int[] begun = cells.stream().mapToInt(Cell::column).sorted().distinct().toArray();
        int[] filled = new int[rows.size()];
        for (Cell cell : cells) {
            int columns = at(begun, cell.column() + cell.columns()) - at(begun, cell.column());
            set(cell.element(), "colspan", columns);
            set(cell.element(), "rowspan", cell.rows());
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                filled[row] += columns;
            }
        }
        for (int row = 0; row < filled.length; row++) {
            int missing = begun.length - filled[row];
            if (missing > 0) {
                set(rows.get(row).appendElement("td"), "colspan", missing);
            }
        }
    }

    /** How many columns begin in front of a place. */
    private static int at(int[] begun, int column) {
        int found = Arrays.binarySearch(begun, column);
        return found < 0 ? -found - 1 : found;
    }

    private static void set(Element cell, String attribute, int span) {
        if (span > 1) {
            cell.attr(attribute, Integer.toString(span));
        } else {
            cell.removeAttr(attribute);
        }
    }
}
