package io.github.resumemaven.publish.git;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the system's git. 2.31 is the first that takes its settings from variables (GIT_CONFIG_COUNT). */
public record GitVersion(int major, int minor) {

    public static final GitVersion MINIMUM = new GitVersion(2, 31);

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

    /** Asks git, and throws when it is missing or older than {@link #MINIMUM}. */
    public static GitVersion require(Git git) throws GitException {
        String line = git.need(Duration.ofSeconds(30), "--version").line();
        Matcher numbers = NUMBERS.matcher(line);
        if (!numbers.find()) {
            throw new GitException("git answered '" + line + "' when asked for its version.");
        }
        GitVersion found = new GitVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
        if (found.compareTo(MINIMUM) < 0) {
            throw new GitException("git " + found + " is too old: publishing needs git " + MINIMUM + " or newer.");
        }
        return found;
    }

    private int compareTo(GitVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
