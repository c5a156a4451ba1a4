package io.github.resumemaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The system's git, for the scripts of the integration tests and for tests that need a repository. */
public final class Git {
    private Git() {}

    /** Runs git in a folder and returns what it printed, without the last line end. */
    public static String run(File folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-c",
                "user.name=Ada Example",
                "-c",
                "user.email=ada@tests.invalid",
                "-c",
                "init.defaultBranch=main",
                "-c",
                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
        return output.stripTrailing();
    }

    /** Makes a folder a repository with one commit, and {@code origin} a bare one beside it that holds the same. */
    public static File repositoryWithOrigin(File folder) throws IOException, InterruptedException {
        File origin = new File(folder, "target/origin.git");
        if (!origin.mkdirs()) {
            throw new IOException("can't create " + origin);
        }
        run(origin, "init", "--quiet", "--bare");
        run(folder, "init", "--quiet");
        run(folder, "add", "--all", "--", ":!target", ":!build.log");
        run(folder, "commit", "--quiet", "--message", "A résumé");
        run(folder, "remote", "add", "origin", origin.getAbsolutePath());
        run(folder, "push", "--quiet", "origin", "HEAD:main");
        return origin;
    }
}
