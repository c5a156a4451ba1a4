package io.github.resumemaven.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A class with a lambda of each form, for {@link PlainCallsTest}. */
final class Sample implements Supplier<List<String>> {
    private final String name = "sample";

    record Plain() {}

    record Mixed(
            boolean flag,
            byte small,
            short more,
            char letter,
            int number,
            long large,
            float part,
            double exact,
            String text,
            int[] array,
            List<String> list) {}

    private record Pair<A, B>(A first, B second) {
        static <A, B> Function<A, Pair<A, B>> with(B second) {
            return first -> new Pair<>(first, second);
        }
    }

    private interface Greeting {
        String greet(String whom);

        default Greeting twice() {
            return whom -> greet(greet(whom));
        }
    }

    private static class Base {
        protected String base(int number) {
            return "base " + number;
        }
    }

    private static final class Derived extends Base {
        @Override
        protected String base(int number) {
            IntFunction<String> above = super::base;
            return "derived from " + above.apply(number);
        }
    }

    private enum Kind {
        LOUD(String::toUpperCase),
        SOFT(text -> text.toLowerCase(java.util.Locale.ROOT));

        private final UnaryOperator<String> change;

        Kind(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    /** What all of them make, in words. */
    @Override
    public List<String> get() {
        List<Object> made = new ArrayList<>();
        captures(made, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, true, "nine");
        conversions(made);
        references(made);
        records(made);
        streams(made);
        return made.stream().map(String::valueOf).toList();
    }

    private void captures(
            List<Object> made, byte a, short b, char c, int d, long e, float f, double g, boolean h, String i) {
        Supplier<String> all = () -> name + a + b + c + d + e + f + g + h + i;
        Supplier<String> some = () -> i + e + g + i.length();
        LongSupplier sum = () -> a + b + c + d + e;
        Callable<Boolean> not = () -> !h;
        made.addAll(List.of(all.get(), some.get(), sum.getAsLong()));
        try {
            made.add(not.call());
        } catch (Exception unexpected) {
            made.add(unexpected);
        }
        Runnable nested = () -> {
            Runnable inner = () -> made.add(name + a);
            inner.run();
        };
        nested.run();
    }

    private static void conversions(List<Object> made) {
        ToIntFunction<Integer> unboxed = Integer::intValue;
        ToLongFunction<Integer> widened = Integer::intValue;
        ToDoubleFunction<Long> far = value -> value;
        Function<Integer, Integer> boxed = Math::abs;
        Supplier<Object> asObject = () -> 3;
        IntFunction<Object> fromInt = Integer::valueOf;
        IntPredicate letter = Character::isLetter;
        DoubleUnaryOperator root = Math::sqrt;
        Function<String, Object> dropped = String::length;
        BiFunction<Integer, Long, Double> mixed = (x, y) -> (double) x + y;
        made.addAll(List.of(
                unboxed.applyAsInt(1),
                widened.applyAsLong(2),
                far.applyAsDouble(3L),
                boxed.apply(-4),
                asObject.get(),
                fromInt.apply(5),
                letter.test('x'),
                root.applyAsDouble(9),
                dropped.apply("four"),
                mixed.apply(1, 2L)));
        List<Object> effects = new ArrayList<>();
        // The result of add is of no use there.
        Stream.of(1, 2).forEach(effects::add);
        made.add(effects);
    }

    private void references(List<Object> made) {
        Supplier<List<String>> constructor = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        Function<String, StringBuilder> withText = StringBuilder::new;
        Function<int[], int[]> copy = int[]::clone;
        Supplier<String> own = this::mine;
        Greeting polite = "Dear "::concat;
        made.addAll(List.of(
                constructor.get(),
                array.apply(3).length,
                withText.apply("text").reverse().toString(),
                Arrays.toString(copy.apply(new int[] {1, 2})),
                own.get(),
                polite.twice().greet("all"),
                new Derived().base(3),
                Kind.LOUD.change.apply("x"),
                Kind.SOFT.change.apply("Y")));
    }

    private String mine() {
        return name;
    }

    private static void records(List<Object> made) {
        int[] array = {1};
        Mixed one = new Mixed(true, (byte) 1, (short) 2, 'c', 3, 4, 5f, 0.0, null, array, List.of("a"));
        Mixed same = new Mixed(true, (byte) 1, (short) 2, 'c', 3, 4, 5f, 0.0, null, array, List.of("a"));
        Mixed other = new Mixed(true, (byte) 1, (short) 2, 'c', 3, 4, 5f, -0.0, null, array, List.of("a"));
        made.add(one.equals(same) + " " + one.equals(other) + " " + one.equals(null) + " " + one.equals(one));
        made.add(one.hashCode() == same.hashCode());
        made.add(one.toString().replaceAll("@[0-9a-f]+", "@"));
        made.add(new Plain() + " " + new Plain().equals(new Plain()) + " " + new Plain().hashCode());
        Function<String, Pair<String, Integer>> pairs = Pair.with(2);
        made.add(pairs.apply("x") + " " + pairs.apply("x").hashCode());
        record Local(String text) {}
        made.add(new Local("here"));
    }

    private static void streams(List<Object> made) {
        Map<Integer, List<String>> byLength = Stream.of("a", "bb", "c", "dd")
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        made.add(byLength);
        made.add(IntStream.range(0, 5).mapToObj(i -> "n" + i).collect(Collectors.joining(",", "<", ">")));
    }
}
