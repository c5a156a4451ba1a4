package io.github.resumemaven.read.document;

/** Tells work in another thread that its result is no longer awaited. */
public final class Deadline {
    private volatile boolean passed;

    void pass() {
        passed = true;
    }

    /** @throws RuntimeException if nobody waits any more */
    public void check() {
        if (passed) {
            throw new Passed();
        }
    }

    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passed() {
            super("deadline", null, false, false);
        }
    }
}
