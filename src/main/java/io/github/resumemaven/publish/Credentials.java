package io.github.resumemaven.publish;

/**
 * A login for an HTTP(S) remote, besides what the user's git has. Offered to the remote's own host only.
 *
 * @param source where it comes from, for messages: {@code server 'github' of settings.xml}
 * @param user the user name; GitHub takes any, for instance {@code x-access-token}
 * @param secret the password or token; never shown, never an argument
 * @param preferred true: instead of the user's own credential helpers; false: after them
 */
public record Credentials(String source, String user, String secret, boolean preferred) {

    @Override
    public String toString() {
        return "Credentials[" + source + "]";
    }
}
