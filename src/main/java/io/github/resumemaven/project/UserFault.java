package io.github.resumemaven.project;

/** The résumé or a setting is wrong, and its author can mend it. The message is all that they get to see. */
public final class UserFault extends RuntimeException {
    public UserFault(String message) {
        super(message);
    }

    public UserFault(String message, Throwable cause) {
        super(message, cause);
    }
}
