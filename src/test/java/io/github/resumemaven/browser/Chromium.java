package io.github.resumemaven.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, in a process and a profile of its own, that draws with the fonts of the PDF. */
final class Chromium implements AutoCloseable {
    /** As other tools that run a browser name it. */
    private static final String VARIABLE = "CHROME_BIN";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    /** All that it draws with. */
    static final Path FONTS = Path.of("src/main/resources/io/github/resumemaven/render/pdf/font");

    private final Path home;
    private final Process process;
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private Chromium(Path home, Process process) {
        this.home = home;
        this.process = process;
    }

    /** The program that the environment names, else one on the path. */
    static Optional<Path> program() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static String missing() {
        return "no Chromium: none of " + NAMES + " is on the path, and " + VARIABLE + " names none";
    }

    static Chromium start(Path program) throws IOException {
        Path home = Files.createTempDirectory("chromium");
        ProcessBuilder builder = new ProcessBuilder(command(program, home)).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", fonts(home).toString());
        Chromium chromium = new Chromium(home, builder.start());
        Thread reader = new Thread(chromium::read, "what Chromium says");
        reader.setDaemon(true);
        reader.start();
        return chromium;
    }

    private static List<String> command(Path program, Path home) {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--headless=new", "--remote-debugging-port=0"));
        command.add("--user-data-dir=" + home.resolve("profile"));
        command.addAll(
                List.of("--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-gpu"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        // A container's shared memory is small, and its user often root, for whom there is no sandbox.
        command.addAll(List.of("--disable-dev-shm-usage", "--no-sandbox", "--mute-audio", "--hide-scrollbars"));
        command.add("about:blank");
        return command;
    }

    /** The same widths on every machine, whatever fonts it has. */
    private static Path fonts(Path home) throws IOException {
        try (InputStream in = Chromium.class.getResourceAsStream("fonts.conf")) {
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{fonts}", FONTS.toAbsolutePath().toString())
                    .replace("{cache}", home.resolve("fonts").toString());
            return Files.writeString(home.resolve("fonts.conf"), rules);
        }
    }

    private void read() {
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                }
                said.add(line);
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        address.completeExceptionally(new IOException("Chromium ended: " + String.join("\n", said)));
    }

    /** Where it listens; waits until it does. */
    URI address() {
        return DevTools.within(address, "the address that Chromium listens at");
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | RuntimeException e) {
            // A temporary folder that its last process still writes to; the machine clears it.
        }
    }
}
