package io.github.resumemaven.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Class files to rewrite in tests, by their internal names. */
final class ClassFiles {
    private ClassFiles() {}

    /** Takes the classes that it is given before those of the class path. */
    static final class Loader extends ClassLoader {
        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(ClassFiles.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] file = files.get(name.replace('.', '/'));
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : file == null ? super.loadClass(name, resolve) : defineClass(name, file, 0, file.length);
            }
        }
    }

    /** Where the class was loaded from. */
    static Path folder(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The class files of a folder whose names begin so, as they are. */
    static Map<String, byte[]> of(Path folder, String name) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (List<Path> nest : PlainCalls.nests(folder)) {
            for (Path file : nest) {
                byte[] bytes = Files.readAllBytes(file);
                String internal = new ClassReader(bytes).getClassName();
                if (internal.startsWith(name.replace('.', '/'))) {
                    files.put(internal, bytes);
                }
            }
        }
        return files;
    }
}
