package io.github.resumemaven.publish;

/**
 * A commit's author.
 *
 * @param name not empty
 * @param email may be empty
 */
public record Identity(String name, String email) {

    /** Used where neither git nor the caller names somebody. */
    public static final Identity DEFAULT = new Identity("resume-maven-plugin", "resume-maven-plugin@localhost");

    public Identity {
        name = clean(name);
        email = clean(email);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an author needs a name");
        }
    }

    /** git's commit header cannot hold these. */
    private static String clean(String text) {
        return text.replaceAll("[<>\\p{Cntrl}]", "").strip();
    }

    @Override
    public String toString() {
        return name + " <" + email + ">";
    }
}
