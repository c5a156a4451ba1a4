package io.github.resumemaven.build;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.section.TitleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Puts the index of the titles of all languages into a jar, so that no start has to make it. */
final class ReadyTitles {
    private ReadyTitles() {}

    static void write(Path root) throws IOException {
        Path folder = root.resolve(TitleIndex.class.getPackageName().replace('.', '/'));
        FileTime time = Files.getLastModifiedTime(folder.resolve(TitleIndex.class.getSimpleName() + ".class"));
        byte[] index = TitleIndex.of(Lexicon.load().languages()).bytes();
        QuickJar.write(folder.resolve(TitleIndex.RESOURCE), index, time);
    }
}
