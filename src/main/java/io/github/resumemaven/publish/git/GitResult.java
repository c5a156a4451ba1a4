package io.github.resumemaven.publish.git;

import java.util.Arrays;
import java.util.List;

/**
 * One finished git process.
 *
 * @param exit its exit code
 * @param out its standard output, untouched
 * @param err its standard error as text, secrets masked
 */
public record GitResult(int exit, byte[] out, String err) {

    public static GitResult none() {
        return new GitResult(-1, new byte[0], "");
    }

    public boolean ok() {
        return exit == 0;
    }

    /** Standard output as one line. */
    public String line() {
        return GitPaths.decode(out).strip();
    }

    /** Standard output cut at each NUL, as git's {@code -z} writes it. */
    public List<String> records() {
        if (out.length == 0) {
            return List.of();
        }
        return Arrays.asList(GitPaths.decode(out).split("\0"));
    }

    public List<String> lines() {
        return GitPaths.decode(out).lines().toList();
    }
}
