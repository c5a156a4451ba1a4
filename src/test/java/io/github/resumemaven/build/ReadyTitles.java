package io.github.resumemaven.build;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.section.TitleIndex;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Puts the index of the titles of all languages into the jar, so that no start has to make it. */
public final class ReadyTitles {
    private ReadyTitles() {}

    /** @param jar the path of one, which is rewritten in place */
    public static void main(String[] jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar[0]))) {
            Path folder = files.getPath(TitleIndex.class.getPackageName().replace('.', '/'));
            FileTime time = Files.getLastModifiedTime(folder.resolve(TitleIndex.class.getSimpleName() + ".class"));
            Path index = folder.resolve(TitleIndex.RESOURCE);
            Files.write(index, TitleIndex.of(Lexicon.load().languages()).bytes());
            // The same build makes the same jar.
            Files.setLastModifiedTime(index, time);
        }
    }
}
