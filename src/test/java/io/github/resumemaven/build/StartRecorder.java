package io.github.resumemaven.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out which classes of the jar the work of a goal loads, by doing that work in a class loader of its own. */
public final class StartRecorder {
    private StartRecorder() {}

    /**
     * In a machine of its own that compiles nothing: what is compiled loads some classes earlier, and others at all, and it differs from
     * time to time what is.
     *
     * @param goal that {@link StartRun} knows
     * @param resume to do it with
     * @param output the folder to write to
     * @return the names of classes, in the order in which they were loaded
     */
    static List<String> record(Path jar, String goal, Path resume, Path output) throws IOException {
        Path names = output.resolveSibling(goal + ".txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        own().toString(),
                        StartRecorder.class.getName(),
                        jar.toString(),
                        goal,
                        resume.toString(),
                        output.toString(),
                        names.toString())
                .inheritIO()
                .start();
        try {
            if (java.waitFor() != 0) {
                throw new IllegalStateException("can't run " + goal + " on " + resume);
            }
        } catch (InterruptedException e) {
            java.destroy();
            throw new IllegalStateException("stopped while " + goal + " ran", e);
        }
        return Files.readAllLines(names);
    }

    /** @param arguments jar, goal, résumé, output folder, and the file for the names */
    public static void main(String[] arguments) throws Exception {
        // Several threads add to it.
        Set<String> loaded = new LinkedHashSet<>();
        URL[] urls = {Path.of(arguments[0]).toUri().toURL(), own().toUri().toURL()};
        try (Loader loader = new Loader(urls, loaded)) {
            loader.loadClass(StartRun.class.getName())
                    .getMethod("run", String.class, Path.class, Path.class)
                    .invoke(null, arguments[1], Path.of(arguments[2]), Path.of(arguments[3]));
        }
        synchronized (loaded) {
            Files.write(Path.of(arguments[4]), loaded, StandardCharsets.UTF_8);
        }
    }

    /** Where this very class is, and {@link StartRun}. */
    private static Path own() {
        try {
            return Path.of(StartRecorder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads everything anew that is not the JDK's, and keeps the names of what it loads from the jar. */
    private static final class Loader extends URLClassLoader {
        private final Set<String> loaded;

        Loader(URL[] urls, Set<String> loaded) {
            super(urls, ClassLoader.getPlatformClassLoader());
            this.loaded = loaded;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            if (!name.startsWith(StartRecorder.class.getPackageName())) {
                synchronized (loaded) {
                    loaded.add(name);
                }
            }
            return found;
        }
    }
}
