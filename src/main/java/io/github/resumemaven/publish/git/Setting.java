package io.github.resumemaven.publish.git;

/**
 * One entry of git's configuration.
 *
 * @param key as {@code git config --list} prints it: section and variable in lower case
 * @param value its value; empty for a key without one
 */
public record Setting(String key, String value) {}
