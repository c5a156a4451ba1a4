package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the entries that stand in tables: a row for each, or a table for each. */
final class TableEntries {
    private static final int LEAST_FACTS = 2;
    private static final Set<String> NAMES = Set.of("company", "institution");

    private final Evidence evidence;
    private final HeadLines lines;

    TableEntries(Evidence evidence, HeadLines lines) {
        this.evidence = evidence;
        this.lines = lines;
    }

    List<Draft> find(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        List<List<Row>> tables = tables(rows);
        for (List<Row> table : tables) {
            Row first = table.get(0);
            boolean labelled =
                    first.is(Kind.TABLE_HEADER) && columns(first).stream().anyMatch(Optional::isPresent);
            if (isOfFacts(table)) {
                drafts.addAll(ofFacts(table));
            } else if (labelled) {
                List<Optional<String>> columns = columns(first);
                int end = 1;
                while (end < table.size() && table.get(end).is(Kind.TABLE_ROW)) {
                    end++;
                }
                for (int i = 1; i < end; i++) {
                    List<Row> below = i + 1 < end ? List.of() : table.subList(end, table.size());
                    drafts.add(new Draft(List.of(first), List.of(table.get(i)), columns, below));
                }
            } else if (first.dated() && table.stream().skip(1).noneMatch(Row::dated)) {
                List<Row> head = new ArrayList<>(List.of(first));
                for (int i = 1; i < Math.min(2, table.size()) && table.get(i).length() <= 160; i++) {
                    head.add(table.get(i));
                }
                drafts.add(Draft.of(head, table.subList(head.size(), table.size())));
            } else if (isBelowEmployer(table)) {
                drafts.addAll(roles(table));
            } else {
                drafts.addAll(ofRows(table));
            }
        }
        return drafts;
    }

    /** A row with a date begins an entry; one whose first cell is empty goes on with it. */
    private static List<Draft> ofRows(List<Row> table) {
        List<Draft> drafts = new ArrayList<>();
        for (Row row : table) {
            boolean cells = row.is(Kind.TABLE_ROW) || row.is(Kind.TABLE_HEADER);
            if (row.dated() && !row.is(Kind.PARAGRAPH) && !row.is(Kind.ITEM)) {
                drafts.add(Draft.of(List.of(row), List.of()));
            } else if (cells && !drafts.isEmpty() && row.text().startsWith("\t")) {
                Draft last = drafts.remove(drafts.size() - 1);
                drafts.add(last.with(Draft.of(List.of(row), List.of())));
            }
        }
        return drafts;
    }

    /** Whether the header is no header: emphasised itself, it names an employer whose dated roles stand below. */
    private static boolean isBelowEmployer(List<Row> table) {
        Row first = table.get(0);
        return first.is(Kind.TABLE_HEADER)
                && !first.dated()
                && (first.line().marks(0, 1) & Line.STRONG) != 0
                && table.size() > 1
                && table.get(1).is(Kind.TABLE_ROW)
                && table.get(1).dated();
    }

    /** One entry for each dated row of a table below an employer; what stands behind the table is of the last. */
    private static List<Draft> roles(List<Row> table) {
        Row employer = table.get(0);
        int end = 1;
        while (end < table.size() && table.get(end).is(Kind.TABLE_ROW)) {
            end++;
        }
        List<Row> rows = table.subList(1, end);
        List<Row> roles = rows.stream().filter(Row::dated).toList();
        if (roles.size() == 1) {
            List<Row> head = List.of(employer, roles.get(0));
            return List.of(Draft.of(
                    head, table.stream().filter(row -> !head.contains(row)).toList()));
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            int from = table.indexOf(roles.get(i)) + 1;
            int to = i + 1 < roles.size() ? table.indexOf(roles.get(i + 1)) : table.size();
            drafts.add(Draft.of(List.of(roles.get(i)), table.subList(from, to)).under(List.of(employer)));
        }
        return drafts;
    }

    /** Whether a table has a label in the first of two columns. */
    private boolean isOfFacts(List<Row> table) {
        return table.stream().filter(lines::isLabelled).count() >= LEAST_FACTS;
    }

    private static String label(Row row) {
        return row.text().split("\t", 2)[0].strip();
    }

    /** A label that comes again begins the next entry. */
    private List<Draft> ofFacts(List<Row> table) {
        List<Draft> drafts = new ArrayList<>();
        List<Row> head = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : table) {
            if (lines.isLabelled(row)) {
                if (!seen.add(label(row))) {
                    drafts.add(Draft.of(List.copyOf(head), List.copyOf(body)));
                    head.clear();
                    body.clear();
                    seen.clear();
                    seen.add(label(row));
                }
                head.add(row);
            } else if (!head.isEmpty()) {
                body.add(row);
            }
        }
        drafts.add(Draft.of(List.copyOf(head), List.copyOf(body)));
        return drafts;
    }

    /** The runs of rows that belong to one table: each begins with its header, or where no row stood before. */
    private static List<List<Row>> tables(List<Row> rows) {
        List<List<Row>> tables = new ArrayList<>();
        Row previous = null;
        for (Row row : rows) {
            boolean inTable = row.is(Kind.TABLE_ROW) || row.is(Kind.TABLE_HEADER);
            if (inTable && (row.is(Kind.TABLE_HEADER) || previous == null)) {
                tables.add(new ArrayList<>());
            }
            if (!tables.isEmpty()) {
                tables.get(tables.size() - 1).add(row);
            }
            previous = inTable || !tables.isEmpty() ? row : null;
        }
        return tables;
    }

    /** What the columns hold. Where none has the employer, the one that says to what people belong does. */
    private List<Optional<String>> columns(Row header) {
        List<Optional<String>> columns = Arrays.stream(header.text().split("\t", -1))
                .map(evidence::label)
                .toList();
        boolean named = columns.stream().flatMap(Optional::stream).anyMatch(NAMES::contains);
        return named
                ? columns
                : columns.stream()
                        .map(column -> column.map(fact -> fact.equals("unit") ? "company" : fact))
                        .toList();
    }
}
