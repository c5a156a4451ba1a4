package io.github.resumemaven.read.field;

import io.github.resumemaven.read.outline.Row;
import java.util.function.ToDoubleFunction;

/** What words say about a row: the most that they say about it as a whole, or about one of its pieces. */
public final class RowEvidence {
    private final Evidence evidence;
    private final PieceReader pieces;

    public RowEvidence(Evidence evidence, PieceReader pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /** How much it looks like naming a role: 0 to 3. */
    public double role(Row row) {
        return most(row, evidence::role);
    }

    /** How much it looks like naming an organisation: 0 to 2.5. */
    public double organization(Row row) {
        return most(row, evidence::organization);
    }

    /** How much it looks like naming a school: 0 to 3. */
    public double school(Row row) {
        return most(row, evidence::school);
    }

    /** How much it looks like naming a degree: 0 to 3. */
    public double degree(Row row) {
        return most(row, evidence::degree);
    }

    private double most(Row row, ToDoubleFunction<String> figure) {
        double whole = figure.applyAsDouble(row.folded());
        if (whole == 0) {
            return 0;
        }
        double most = whole;
        for (Piece piece : pieces.of(row, row.dates())) {
            most = Math.max(most, figure.applyAsDouble(piece.folded()));
        }
        return most;
    }
}
