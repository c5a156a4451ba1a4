package io.github.resumemaven.project;

/** A file, the network or a program failed, and the résumé is not to blame. The message says what to look at. */
public final class MachineFault extends RuntimeException {
    public MachineFault(String message) {
        super(message);
    }

    public MachineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
