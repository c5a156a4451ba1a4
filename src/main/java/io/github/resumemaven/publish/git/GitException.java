package io.github.resumemaven.publish.git;

/** A git process that could not be started, was stopped, or ended badly. The message holds no secret. */
public final class GitException extends Exception {

    private final transient GitResult result;

    public GitException(String message, GitResult result) {
        super(message);
        this.result = result;
    }

    public GitException(String message) {
        this(message, GitResult.none());
    }

    /** What the process left behind; {@link GitResult#none()} where it never ran to an end. */
    public GitResult result() {
        return result;
    }
}
