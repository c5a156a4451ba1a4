package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Edtf;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import java.util.List;
import java.util.Optional;

/** Scalars of a source kept as data → dates and periods. */
final class DataDates {
    /** Characters between two dates that stand side by side: quotes, a comma, the next key, indents. */
    private static final int BESIDE = 60;

    private final PeriodReader reader;

    DataDates(PeriodReader reader) {
        this.reader = reader;
    }

    /** What the whole scalar says; empty if that is no date. */
    Optional<Value<PartialDate>> date(Data.Scalar scalar) {
        String text = scalar.text().strip();
        return iso(text)
                .or(() -> whole(text).flatMap(Period::start).map(Value::get))
                .map(date -> new Value<>(date, scalar.span()));
    }

    /** What the whole scalar says; empty if that is no period. */
    Optional<Period> period(Data.Scalar scalar) {
        String text = scalar.text().strip();
        Optional<PartialDate> iso = iso(text);
        if (iso.isPresent()) {
            return iso.map(date -> Period.single(new Value<>(date, scalar.span())));
        }
        return whole(text)
                .map(period -> new Period(
                        period.start().map(date -> new Value<>(date.get(), scalar.span())),
                        period.end().map(date -> new Value<>(date.get(), scalar.span())),
                        period.ongoing(),
                        scalar.span()));
    }

    private Optional<Period> whole(String text) {
        List<Period> found = reader.read(text);
        return found.size() == 1 && found.get(0).span().length() == text.length()
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static Optional<PartialDate> iso(String text) {
        return Edtf.read(text)
                .filter(date -> date.precision() != Precision.SEASON && date.precision() != Precision.QUARTER);
    }

    /**
     * The period of two dates; at least one is there, or {@code open}.
     *
     * @param open where a word for the present stands, or an empty end
     */
    static Period of(Optional<Value<PartialDate>> start, Optional<Value<PartialDate>> end, Optional<Span> open) {
        Span first = start.map(Value::span).or(() -> end.map(Value::span)).orElseGet(open::orElseThrow);
        Span last = end.map(Value::span).or(() -> open).orElse(first);
        boolean beside = Math.max(first.start(), last.start()) - Math.min(first.end(), last.end()) <= BESIDE;
        Span span = beside ? first.cover(last) : first;
        boolean same = start.isPresent()
                && end.isPresent()
                && start.get().get().equals(end.get().get());
        return same ? Period.single(new Value<>(start.get().get(), span)) : new Period(start, end, end.isEmpty(), span);
    }
}
