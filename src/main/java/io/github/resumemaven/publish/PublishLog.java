package io.github.resumemaven.publish;

/** Hears what goes on while it goes on. No text holds a secret. */
public interface PublishLog {

    /** Hears nothing. */
    PublishLog SILENT = new PublishLog() {};

    default void debug(String line) {}

    default void info(String line) {}

    default void warn(String line) {}
}
