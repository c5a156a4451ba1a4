package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.List;

/** The headers of tables whose rows were all read into values: with nothing left below them, they are labels. */
public final class TableHeaders {
    private TableHeaders() {}

    /** @param taken what was read, sorted by its start */
    public static List<Span> of(Document document, List<Span> taken) {
        Remainder remainder = new Remainder(document.source(), taken);
        return Walk.blocks(document)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.header() && table.rows().size() > 1)
                .filter(table -> isTaken(table, remainder))
                .map(table -> table.rows().get(0).span())
                .toList();
    }

    private static boolean isTaken(Block.Table table, Remainder remainder) {
        List<Block.TableRow> rows = table.rows().subList(1, table.rows().size());
        Span below = rows.get(0).span().cover(rows.get(rows.size() - 1).span());
        return remainder.of(List.of(new Block.Table(false, rows, below)), below).isEmpty();
    }
}
