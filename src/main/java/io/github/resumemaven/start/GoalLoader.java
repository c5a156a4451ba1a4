package io.github.resumemaven.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Loads the goals, and all that they need, from the plugin's jar. The thousand classes that a goal most likely needs lie in one resource
 * of it, and a thread loads them that goes ahead of the goal; any other is loaded when it is asked for. Maven's class loader looks for
 * each class in the JDK and in what Maven exports before it opens the jar; that, and what the JVM compiles of it, took a fifth of what a
 * goal costs.
 */
public final class GoalLoader extends ClassLoader {
    /**
     * The rest is the business of Maven's class loader for the plugin, which knows what Maven shares with plugins, even if a jar of the
     * plugin has it, too: Maven before 3.9 puts one with a copy of its own {@code Xpp3Dom} beside each. Commons Logging is left to it
     * with Maven's, since it looks for its parts through the thread's class loader, which is that one.
     */
    private static final List<String> OURS = List.of(
            "io.github.resumemaven.",
            "com.fasterxml.jackson.",
            "com.google.i18n.",
            "com.openhtmltopdf.",
            "com.samskivert.",
            "com.vladsch.flexmark.",
            "de.rototor.",
            "org.apache.fontbox.",
            "org.apache.pdfbox.",
            "org.apache.xmpbox.",
            "org.jsoup.",
            "org.snakeyaml.");

    /** Maven has loaded it. */
    private static final String START = "io.github.resumemaven.start.";

    /** Whoever asks for this one has found work to do. */
    private static final String WORK = "io.github.resumemaven.lexicon.Lexicon";

    static {
        registerAsParallelCapable();
    }

    private final ProtectionDomain domain = GoalLoader.class.getProtectionDomain();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Queue<String> expected = new ConcurrentLinkedQueue<>();

    /** Class files by name, until they are loaded. */
    private final Map<String, byte[]> listed = new ConcurrentHashMap<>();

    /** @param plugin Maven's class loader for the plugin, a {@link URLClassLoader} of its jar */
    GoalLoader(ClassLoader plugin) {
        super(plugin);
    }

    /** The resource beside this class that holds a list of classes. */
    public static String resource(String list) {
        return list + ".classes";
    }

    /** Whether a class is loaded here, if a jar of the plugin has it. */
    public static boolean isOurs(String name) {
        for (String prefix : OURS) {
            if (name.startsWith(prefix)) {
                return !name.startsWith(START);
            }
        }
        return false;
    }

    /** Opens a list once there is work to do: a goal may find that nothing has changed. */
    void expect(String list) {
        if (known.add(list)) {
            expected.add(list);
            if (findLoadedClass(WORK) != null) {
                openExpected();
            }
        }
    }

    private void openExpected() {
        for (String list = expected.poll(); list != null; list = expected.poll()) {
            open(list);
        }
    }

    /** Begins to load the classes of a list. Nothing happens if there is none. */
    void open(String list) {
        try (InputStream resource = GoalLoader.class.getResourceAsStream(resource(list))) {
            if (resource != null) {
                Map<String, byte[]> classes = ClassList.read(resource);
                listed.putAll(classes);
                Thread loading = new Thread(() -> load(classes.keySet()), "resume-classes");
                loading.setDaemon(true);
                loading.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource(list), e);
        }
    }

    private void load(Set<String> names) {
        for (String name : names) {
            try {
                loadClass(name);
            } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
                // It fails again, and is told, when it is needed; the jar may be closed, since Maven has done.
            } finally {
                listed.remove(name);
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return getPlatformClassLoader().loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.equals(WORK)) {
                openExpected();
            }
            byte[] file = listed.remove(name);
            if (file == null) {
                file = fromJar(name);
            }
            return file == null ? getParent().loadClass(name) : defineClass(name, file, 0, file.length, domain);
        }
    }

    /** @return null if the jar does not have it, or if Maven is to load it */
    private byte[] fromJar(String name) throws ClassNotFoundException {
        if (!isOurs(name)) {
            return null;
        }
        // Not getResource, which finds classes of the JDK, too.
        URL place = ((URLClassLoader) getParent()).findResource(name.replace('.', '/') + ".class");
        if (place == null) {
            return null;
        }
        try (InputStream file = place.openStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
