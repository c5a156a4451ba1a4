package io.github.resumemaven.project;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The same work for many, on all processors. */
final class Parallel {
    private Parallel() {}

    /** What became of one; both null if it was not begun. */
    private record Outcome<R>(R result, RuntimeException failure) {}

    /**
     * When this returns or throws, nothing goes on: a parallel stream throws while others still write.
     *
     * @return what each item became, in the order of the items
     * @throws RuntimeException that the work threw for the first item of those that it failed for; items behind one that failed may
     *     not be begun any more
     */
    static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        AtomicInteger failed = new AtomicInteger(items.size());
        IntStream places = IntStream.range(0, items.size());
        // One is done sooner without the start-up of a pool.
        List<Outcome<R>> outcomes = (items.size() > 1 ? places.parallel() : places)
                .mapToObj(place -> place > failed.get()
                        ? new Outcome<R>(null, null)
                        : outcome(items.get(place), work, place, failed))
                .toList();
        for (Outcome<R> outcome : outcomes) {
            if (outcome.failure() != null) {
                throw outcome.failure();
            }
        }
        return outcomes.stream().map(Outcome::result).toList();
    }

    private static <T, R> Outcome<R> outcome(T item, Function<T, R> work, int place, AtomicInteger failed) {
        try {
            return new Outcome<>(work.apply(item), null);
        } catch (RuntimeException e) {
            failed.accumulateAndGet(place, Math::min);
            return new Outcome<>(null, e);
        }
    }
}
