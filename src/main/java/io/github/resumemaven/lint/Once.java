package io.github.resumemaven.lint;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, and keeps it: rules share what is costly, and pay nothing for what none asks for. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    /** @param maker of a value that is not null */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
