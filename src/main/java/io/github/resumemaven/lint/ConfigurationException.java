package io.github.resumemaven.lint;

/** A setting of the rules that cannot be understood. Its message is for the user: what, where, and the nearest name. */
public final class ConfigurationException extends RuntimeException {
    public ConfigurationException(String message) {
        super(message);
    }
}
