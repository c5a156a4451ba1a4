package io.github.resumemaven.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real git repository for tests, driven by the real git. */
record Repo(Path path) {

    static final Map<String, String> NOBODY = Map.of(
            "GIT_AUTHOR_NAME",
            "Test",
            "GIT_AUTHOR_EMAIL",
            "test@example.org",
            "GIT_COMMITTER_NAME",
            "Test",
            "GIT_COMMITTER_EMAIL",
            "test@example.org",
            "GIT_CONFIG_GLOBAL",
            "/dev/null",
            "GIT_CONFIG_NOSYSTEM",
            "1");

    static Repo bare(Path path) {
        run(path.getParent(), "git", "init", "-q", "--bare", "-b", "main", path.toString());
        return new Repo(path);
    }

    /** A bare repository whose default branch {@code main} has one commit. */
    static Repo remote(Path path) {
        Repo repo = bare(path);
        repo.commit("main", "Source", Map.of("README.md", "source\n"));
        return repo;
    }

    /** A repository with a work tree and one commit on {@code main}. */
    static Repo project(Path path) throws IOException {
        Files.createDirectories(path);
        run(path, "git", "init", "-q", "-b", "main");
        Files.writeString(path.resolve("resume.md"), "# Ada\n");
        Repo repo = new Repo(path);
        repo.git("add", "resume.md");
        repo.git("commit", "-q", "-m", "Write the résumé");
        return repo;
    }

    String git(String... args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        return run(path, command.toArray(String[]::new));
    }

    boolean can(String... args) {
        try {
            git(args);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** Adds a commit with exactly these files to a branch, as somebody else would. */
    String commit(String branch, String message, Map<String, String> files) {
        StringBuilder stream = new StringBuilder();
        stream.append("commit refs/heads/")
                .append(branch)
                .append("\ncommitter Other <other@example.org> 1700000000 +0000\n");
        data(stream, message);
        if (can("rev-parse", "--verify", "-q", "refs/heads/" + branch)) {
            stream.append("from refs/heads/").append(branch).append("^0\n");
        }
        stream.append("deleteall\n");
        files.forEach((name, text) -> {
            stream.append("M 100644 inline ").append(name).append('\n');
            data(stream, text);
        });
        feed(stream + "\n", "fast-import", "--quiet");
        return tip(branch);
    }

    private static void data(StringBuilder stream, String text) {
        stream.append("data ")
                .append(text.getBytes(StandardCharsets.UTF_8).length)
                .append('\n')
                .append(text)
                .append('\n');
    }

    private void feed(String input, String... args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        try {
            Path file = Files.createTempFile("feed", "");
            Files.writeString(file, input);
            ProcessBuilder builder = builder(path, command).redirectInput(file.toFile());
            finish(builder, command);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id at a branch's tip; empty when there is no such branch. */
    String tip(String branch) {
        return can("rev-parse", "--verify", "-q", "refs/heads/" + branch)
                ? git("rev-parse", "refs/heads/" + branch).strip()
                : "";
    }

    List<String> files(String branch) {
        String out = git("ls-tree", "-r", "-z", "--name-only", "refs/heads/" + branch);
        return out.isEmpty() ? List.of() : List.of(out.split("\0"));
    }

    String read(String branch, String file) {
        return git("cat-file", "blob", "refs/heads/" + branch + ":" + file);
    }

    String message(String branch) {
        return git("log", "-1", "--format=%B", "refs/heads/" + branch);
    }

    int commits(String branch) {
        return Integer.parseInt(
                git("rev-list", "--count", "refs/heads/" + branch).strip());
    }

    void hook(String name, String script) throws IOException {
        Path hook = path.resolve("hooks").resolve(name);
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    void isSound() {
        git("fsck", "--full", "--strict", "--no-dangling");
    }

    static String run(Path directory, String... command) {
        return finish(builder(directory, List.of(command)), List.of(command));
    }

    private static ProcessBuilder builder(Path directory, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(NOBODY);
        return builder;
    }

    private static String finish(ProcessBuilder builder, List<String> command) {
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ":\n" + out);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
