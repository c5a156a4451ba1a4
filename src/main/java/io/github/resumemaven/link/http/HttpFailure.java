package io.github.resumemaven.link.http;

/** No answer, and why: the message is one phrase that fits behind "because". */
public final class HttpFailure extends Exception {

    /** What went wrong, as far as it matters to what is done next. */
    public enum Kind {
        /** Nobody listens there, or no way leads there. */
        CONNECT,
        /** Not done in time. */
        TIMEOUT,
        /** The connection broke off. */
        RESET,
        /** The certificate is not good, which another attempt does not mend. */
        CERTIFICATE,
        /** Another fault of TLS. */
        TLS,
        /** The answer is not HTTP, or too large to be one. */
        NOT_HTTP,
        /** The proxy said no; {@link #status} says how. */
        PROXY
    }

    private final Kind kind;
    private final int status;

    HttpFailure(Kind kind, String message) {
        this(kind, 0, message);
    }

    HttpFailure(Kind kind, int status, String message) {
        super(message);
        this.kind = kind;
        this.status = status;
    }

    public Kind kind() {
        return kind;
    }

    /** The proxy's status, or 0. */
    public int status() {
        return status;
    }
}
