package io.github.resumemaven.link;

/** Told how far a check has come, always in the thread that called it. */
@FunctionalInterface
public interface LinkProgress {
    /** Tells nobody. */
    LinkProgress NONE = (done, total) -> {};

    /**
     * Called once with 0 before the first request, then whenever one or more addresses got their verdict.
     *
     * @param done addresses with a verdict
     * @param total addresses that had to be asked, each counted once; more than 0
     */
    void update(int done, int total);
}
