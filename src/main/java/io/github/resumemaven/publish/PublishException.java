package io.github.resumemaven.publish;

/** Nothing was published, or it is not known whether something was. The message is for the user as it stands. */
public final class PublishException extends Exception {

    /** Whose move it is. */
    public enum Kind {
        /** We declined: what was asked for would lose or expose something, or makes no sense. A setting changes it. */
        REFUSED,
        /** A machine failed: git, the network, the remote, the disk, the credentials. */
        FAULT
    }

    private final Kind kind;

    public PublishException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static PublishException refused(String message) {
        return new PublishException(Kind.REFUSED, message);
    }

    static PublishException fault(String message) {
        return new PublishException(Kind.FAULT, message);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a rule of ours declined, rather than a machine failing. */
    public boolean isRefusal() {
        return kind == Kind.REFUSED;
    }
}
