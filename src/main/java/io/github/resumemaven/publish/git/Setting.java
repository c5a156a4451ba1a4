package io.github.resumemaven.publish.git;

/**
 * One entry of git's configuration.
 *
 * @param key as {@code git config --list} prints it: section and variable in lower case
 * @param value its value; empty for a key without one
 */
public record Setting(String key, String value) {

    /**
     * Whether this sets {@code section} + {@code variable} for all servers or for this one.
     *
     * @param server scheme, name and port
     */
    boolean appliesTo(String server, String section, String variable) {
        if (!key.startsWith(section) || !key.endsWith(variable)) {
            return false;
        }
        int end = key.length() - variable.length() - 1;
        return end < section.length() || key.substring(section.length(), end).startsWith(server);
    }
}
