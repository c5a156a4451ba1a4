package io.github.resumemaven.publish.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs the system's git in one folder with one environment. Each process ends within its limit, or is killed. */
public final class Git {

    /** Writes a process's standard input. */
    @FunctionalInterface
    public interface Input {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int MAX_OUT = 256 << 20;
    private static final int MAX_ERR = 256 << 10;
    private static final Duration DRAIN = Duration.ofSeconds(1);

    private final Path directory;
    private final GitEnvironment environment;
    private final Secrets secrets;
    private final Consumer<String> debug;

    public Git(Path directory, GitEnvironment environment, Secrets secrets, Consumer<String> debug) {
        this.directory = directory;
        this.environment = environment;
        this.secrets = secrets;
        this.debug = debug;
    }

    /** The same git, in another folder. */
    public Git in(Path folder) {
        return new Git(folder, environment, secrets, debug);
    }

    /** The same git, telling nobody what it runs. */
    public Git quietly() {
        return new Git(directory, environment, secrets, line -> {});
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Runs {@code git args}, and returns however it ends; throws only when it cannot run or exceeds the limit. */
    public GitResult run(Duration limit, String... args) throws GitException {
        return run(limit, null, args);
    }

    /** Like {@link #run(Duration, String...)}, but a bad end throws. */
    public GitResult need(Duration limit, String... args) throws GitException {
        GitResult result = run(limit, args);
        if (!result.ok()) {
            throw new GitException(
                    "git " + args[0] + " failed:\n" + result.err().strip(), result);
        }
        return result;
    }

    public GitResult run(Duration limit, Input input, String... args) throws GitException {
        List<String> command = new ArrayList<>(args.length + 1);
        command.add("git");
        command.addAll(Arrays.asList(args));
        debug.accept(secrets.mask(String.join(" ", command)));
        long start = System.nanoTime();
        Process process = start(command);
        Thread onExit = new Thread(() -> kill(process));
        boolean hooked = hook(onExit);
        try {
            GitResult result = finish(process, input, limit, args[0]);
            debug.accept("  exit " + result.exit() + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("git " + args[0] + " was interrupted");
        } finally {
            kill(process);
            if (hooked) {
                unhook(onExit);
            }
        }
    }

    private Process start(List<String> command) throws GitException {
        if (!Files.isDirectory(directory)) {
            throw new GitException("The folder " + directory + " does not exist.");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        environment.applyTo(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitException("git was not found on the PATH. Install git " + GitVersion.MINIMUM
                    + " or newer (https://git-scm.com/downloads), then run the build again.");
        }
    }

    private GitResult finish(Process process, Input input, Duration limit, String name)
            throws InterruptedException, GitException {
        Drain out = new Drain(process.getInputStream(), MAX_OUT);
        Drain err = new Drain(process.getErrorStream(), MAX_ERR);
        Feed feed = new Feed(process.getOutputStream(), input);
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            kill(process);
            throw new GitException("git " + name + " did not finish within " + limit.toSeconds() + " s and was stopped."
                    + quoted(secrets.mask(text(err.bytes(DRAIN)))));
        }
        feed.end(DRAIN);
        byte[] output = out.bytes(DRAIN);
        GitResult result = new GitResult(process.exitValue(), output, secrets.mask(text(err.bytes(DRAIN))));
        if (output.length > MAX_OUT) {
            throw new GitException("git " + name + " answered with more than " + (MAX_OUT >> 20) + " MB.", result);
        }
        if (result.ok() && feed.failure().isPresent()) {
            throw new GitException(
                    "git " + name + ": " + secrets.mask(feed.failure().get()), result);
        }
        return result;
    }

    private static String quoted(String words) {
        return words.isBlank() ? "" : "\n" + words.strip();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The children first: git leaves the transfer to ssh or git-remote-https. */
    private static void kill(Process process) {
        if (!process.isAlive()) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean hook(Thread onExit) {
        try {
            Runtime.getRuntime().addShutdownHook(onExit);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void unhook(Thread onExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The JVM is going down and runs the hook itself.
        }
    }
}
