package io.github.resumemaven.build;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.ReadyWords;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.person.PersonReader;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.render.html.StyleHashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Puts into a jar what every start would have to compute: the hashes of words and titles, the hashes of style sheets. */
final class ReadyTables {
    private ReadyTables() {}

    static void write(Path root) throws IOException {
        Lexicon lexicon = Lexicon.load();
        lexicon.languages().forEach(words -> {
            Evidence evidence = new Evidence(lexicon, words);
            new PersonReader(lexicon, words, evidence, new SectionTitles(lexicon, words));
        });
        beside(root, ReadyWords.class, ReadyWords.RESOURCE, lexicon.readyWords());
        byte[] styles = StyleHashes.lines("default").getBytes(StandardCharsets.UTF_8);
        beside(root, StyleHashes.class, StyleHashes.RESOURCE, styles);
    }

    private static void beside(Path root, Class<?> reader, String name, byte[] content) throws IOException {
        Path folder = root.resolve(reader.getPackageName().replace('.', '/'));
        FileTime time = Files.getLastModifiedTime(folder.resolve(reader.getSimpleName() + ".class"));
        QuickJar.write(folder.resolve(name), content, time);
    }
}
