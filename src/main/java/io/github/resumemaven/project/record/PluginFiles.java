package io.github.resumemaven.project.record;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that this very program is loaded from: a snapshot of a version, or a library of it, may be another tomorrow. */
public final class PluginFiles {
    private PluginFiles() {}

    public static List<Path> all() {
        ClassLoader loader = PluginFiles.class.getClassLoader();
        URL[] places = loader instanceof URLClassLoader files
                ? files.getURLs()
                : new URL[] {
                    PluginFiles.class.getProtectionDomain().getCodeSource().getLocation()
                };
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
}
