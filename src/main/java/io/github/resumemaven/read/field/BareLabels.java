package io.github.resumemaven.read.field;

import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels that stand in a line of their own, above their value. */
final class BareLabels {
    private BareLabels() {}

    /**
     * The pieces of a row of a title, as its own words and the row above it label them.
     *
     * @param rows of the title
     * @param r the place of the row among them
     */
    static List<Piece> below(List<Row> rows, int r, List<Piece> pieces, Evidence evidence) {
        if (r + 1 < rows.size() && fact(rows.get(r), evidence).isPresent() && pieces.size() == 1) {
            return List.of(pieces.get(0).labelled(Piece.LABEL));
        }
        Optional<String> fact = r == 0 ? Optional.empty() : fact(rows.get(r - 1), evidence);
        if (fact.isEmpty()) {
            return pieces;
        }
        List<Piece> labelled = new ArrayList<>();
        boolean value = true;
        for (Piece piece : pieces) {
            value &= labelled.isEmpty() || piece.gap().compareTo(Gap.COMMA) <= 0;
            labelled.add(value && piece.label().isEmpty() ? piece.labelled(fact.get()) : piece);
        }
        return labelled;
    }

    private static Optional<String> fact(Row row, Evidence evidence) {
        return row.is(Kind.PARAGRAPH) ? evidence.label(row.text().strip()) : Optional.empty();
    }
}
