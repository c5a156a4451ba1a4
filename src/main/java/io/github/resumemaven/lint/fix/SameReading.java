package io.github.resumemaven.lint.fix;

import io.github.resumemaven.lint.fix.ModelFacts.Fact;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Whether a file is still read as it was before fixes: the same facts in the same places, and the same values but for
 * those that an edit touches. Text that an edit removes as a whole, such as a script, is not missed.
 */
public final class SameReading {
    private SameReading() {}

    /** What is read in another way, in words for a person who looks for the cause; empty if nothing is. */
    public static Optional<String> difference(Resume before, Resume after, FixSet fixes) {
        String text = before.source().text();
        List<Fact> old = ModelFacts.of(before).stream()
                .filter(fact -> !fact.isProse() || !fixes.removes(fact.span(), text))
                .toList();
        List<Fact> now = ModelFacts.of(after);
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!isSame(old.get(i), now.get(i), fixes, text)) {
                return Optional.of(old.get(i) + " became " + now.get(i));
            }
        }
        return old.size() == now.size() ? Optional.empty() : Optional.of(old.size() + " facts became " + now.size());
    }

    private static boolean isSame(Fact old, Fact now, FixSet fixes, String text) {
        Span start = fixes.placeOf(old.span().start(), text);
        Span end = fixes.placeOf(old.span().end(), text);
        return old.role().equals(now.role())
                && isIn(start, now.span().start())
                && (old.value().isEmpty() || isIn(end, now.span().end()))
                && (old.value().equals(now.value()) || fixes.touches(old.span()));
    }

    private static boolean isIn(Span range, int offset) {
        return range.start() <= offset && offset <= range.end();
    }
}
