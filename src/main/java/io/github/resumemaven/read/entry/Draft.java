package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one entry.
 *
 * @param shared rows of its title that other entries share: the employer above several roles, the header of a table
 * @param head rows of its own title
 * @param columns the facts that the columns of a table hold, by their place; empty outside of tables
 * @param body its other rows
 * @param spread rows of the body whose dates together say when, where the title has none
 * @param events the lines of a chronicle that say when; empty outside of one
 */
public record Draft(
        List<Row> shared,
        List<Row> head,
        List<Optional<String>> columns,
        List<Row> body,
        List<Row> spread,
        Optional<Events> events) {

    Draft(List<Row> shared, List<Row> head, List<Optional<String>> columns, List<Row> body) {
        this(shared, head, columns, body, List.of(), Optional.empty());
    }

    static Draft of(List<Row> head, List<Row> body) {
        return new Draft(List.of(), head, List.of(), body);
    }

    Draft under(List<Row> above) {
        return new Draft(above, head, columns, body, spread, events);
    }

    /** With one more shared row above. */
    Draft below(Row above) {
        List<Row> longer = new ArrayList<>(List.of(above));
        longer.addAll(shared);
        return under(List.copyOf(longer));
    }

    /** With a row of the body, that says when, in the title. */
    Draft dated(Row period) {
        List<Row> longer = new ArrayList<>(head);
        longer.add(period);
        return new Draft(
                shared,
                List.copyOf(longer),
                columns,
                body.stream().filter(row -> row != period).toList(),
                spread,
                events);
    }

    Draft over(List<Row> dates) {
        return new Draft(shared, head, columns, body, dates, events);
    }

    Draft with(Events said) {
        return new Draft(shared, head, columns, body, spread, Optional.of(said));
    }

    /** With another draft as the last part of its body. */
    Draft with(Draft part) {
        List<Row> longer = new ArrayList<>(body);
        longer.addAll(part.head());
        longer.addAll(part.body());
        return new Draft(shared, head, columns, List.copyOf(longer), spread, events);
    }

    /** With the first row of the body in the title. */
    Draft grown() {
        List<Row> longer = new ArrayList<>(head);
        longer.add(body.get(0));
        return new Draft(shared, List.copyOf(longer), columns, body.subList(1, body.size()), spread, events);
    }

    boolean dated() {
        return !spread.isEmpty()
                || head.stream().anyMatch(Row::dated)
                || shared.stream().anyMatch(Row::dated);
    }

    /** Its last row. */
    public Row last() {
        Row last = head.get(head.size() - 1);
        for (Row row : body) {
            last = row.index() > last.index() ? row : last;
        }
        return last;
    }

    /** Where its first row stands in the outline. */
    public int start() {
        return head.get(0).index();
    }
}
