package io.github.resumemaven.read.field;

import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.entry.Events;
import io.github.resumemaven.read.outline.Row;
import java.util.Optional;

/** Reads the lines of a chronicle: two moments make a period, and the words for joining and leaving are said by it. */
final class Chronicle {
    private final Evidence evidence;

    Chronicle(Evidence evidence) {
        this.evidence = evidence;
    }

    /** From the moment of joining to that of leaving. */
    static Period period(Events events) {
        Optional<Period> begin = events.begin().map(Chronicle::moment);
        Optional<Period> end = events.end().map(Chronicle::moment);
        Optional<Value<PartialDate>> start = begin.flatMap(Period::start);
        Span span = begin.map(Period::span)
                .map(from -> end.map(to -> from.cover(to.span())).orElse(from))
                .orElseGet(() -> end.orElseThrow().span());
        return new Period(start, end.flatMap(Period::end), end.isEmpty() && events.ongoing(), span);
    }

    private static Period moment(Row row) {
        return EntryReader.inSource(row.periods().get(0), row.line());
    }

    /** A piece that is only a word for joining or leaving is a label of the date beside it. */
    Piece marked(Piece piece) {
        return piece.label().isEmpty() && evidence.isEvent(piece.folded().strip())
                ? piece.labelled(Piece.LABEL)
                : piece;
    }
}
