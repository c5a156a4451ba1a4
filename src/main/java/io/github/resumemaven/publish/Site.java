package io.github.resumemaven.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be published. */
@FunctionalInterface
public interface Site {

    /** All files. Throws where a file must not be published. */
    List<SiteFile> files() throws PublishException;

    /** A folder with all that is in it, read when it is published. */
    static Site of(Path folder) {
        return new SiteFolder(folder);
    }

    /** Files in memory: paths with slashes → bytes. */
    static Site of(Map<String, byte[]> files) {
        Map<String, byte[]> sorted = new TreeMap<>(files);
        return () -> sorted.entrySet().stream()
                .map(e -> new SiteFile(e.getKey(), SiteFile.Kind.FILE, e.getValue().length, e::getValue))
                .toList();
    }
}
