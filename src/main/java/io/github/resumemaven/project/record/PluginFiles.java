package io.github.resumemaven.project.record;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that this very program is loaded from: a snapshot of a version, or a library of it, may be another tomorrow. */
public final class PluginFiles {
    private PluginFiles() {}

    public static List<Path> all() {
        URL[] places = urls(PluginFiles.class.getClassLoader()).orElseGet(() -> new URL[] {
            PluginFiles.class.getProtectionDomain().getCodeSource().getLocation()
        });
        List<Path> paths = new ArrayList<>();
        for (URL place : places) {
            try {
                paths.add(Path.of(place.toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a class comes from " + place, e);
            }
        }
        return paths;
    }

    /** Of the loader itself, or of the one that it takes its classes from. */
    static Optional<URL[]> urls(ClassLoader loader) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader files) {
                return Optional.of(files.getURLs());
            }
        }
        return Optional.empty();
    }
}
