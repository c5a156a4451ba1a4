package io.github.resumemaven.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Finds out which classes of the jar the work of a goal loads, by doing that work in a class loader of its own, and lays them out as
 * {@code StartClasses} defines them.
 */
final class StartRecorder {
    private final Path jar;

    StartRecorder(Path jar) {
        this.jar = jar;
    }

    /**
     * @param goal that {@link StartRun} knows
     * @param resume to do it with
     * @param folder to write to
     */
    byte[] record(String goal, Path resume, Path folder) throws IOException {
        // The thread that read may still be there.
        Set<String> loaded = new ConcurrentSkipListSet<>();
        try (Loader loader = new Loader(urls(), loaded)) {
            loader.loadClass(StartRun.class.getName())
                    .getMethod("run", String.class, Path.class, Path.class, Runnable.class)
                    .invoke(null, goal, resume, folder.resolve(goal), (Runnable) loaded::clear);
            return layout(loaded, loader);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't run " + goal + " on " + resume, e);
        }
    }

    private URL[] urls() throws IOException {
        return new URL[] {
            jar.toUri().toURL(),
            StartRun.class.getProtectionDomain().getCodeSource().getLocation()
        };
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
                loaded.add(name);
            }
            return found;
        }
    }

    static byte[] layout(Set<String> names, ClassLoader loader) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream content = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
                classes.put(name, content.readAllBytes());
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        classes.keySet().forEach(name -> add(name, classes, ordered));
        // Sorted by how much each would load that is not there yet, one of each package is loaded by its name.
        Map<String, Integer> packages = new LinkedHashMap<>();
        List<String> members = new ArrayList<>();
        List<String> simplest = new ArrayList<>(ordered);
        simplest.sort(
                Comparator.comparingInt((String name) -> parents(name, classes).size()));
        for (String name : simplest) {
            if (packages.putIfAbsent(packageOf(name), members.size()) == null) {
                members.add(name);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream resource = new DataOutputStream(bytes);
        resource.writeShort(members.size());
        for (String member : members) {
            resource.writeUTF(member);
        }
        ordered.removeAll(members);
        resource.writeShort(ordered.size());
        for (String name : ordered) {
            resource.writeShort(packages.get(packageOf(name)));
            resource.writeInt(classes.get(name).length);
            resource.write(classes.get(name));
        }
        return bytes.toByteArray();
    }

    /** Behind what it extends and implements: to define a class loads these. */
    private static void add(String name, Map<String, byte[]> classes, Set<String> ordered) {
        if (!classes.containsKey(name) || ordered.contains(name)) {
            return;
        }
        parents(name, classes).forEach(parent -> add(parent, classes, ordered));
        ordered.add(name);
    }

    /** What a class of the list extends and implements that is on the list, too. */
    private static List<String> parents(String name, Map<String, byte[]> classes) {
        ClassReader reader = new ClassReader(classes.get(name));
        return Stream.concat(Stream.of(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                .map(parent -> parent.replace('/', '.'))
                .filter(classes::containsKey)
                .toList();
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
