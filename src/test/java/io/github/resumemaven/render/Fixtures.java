package io.github.resumemaven.render;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.markdown.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The résumés of the tests. */
public final class Fixtures {
    private static final Path FIXTURES = Path.of("src/test/resources/io/github/resumemaven");

    private static final ResumeReader READER = new ResumeReader(Lexicon.load());

    /** Reads Markdown for those who render it. */
    public static final ReadBack READ_BACK =
            (bytes, language) -> Optional.of(READER.read("resume.md", bytes, language));

    private Fixtures() {}

    /** Every Markdown file of the tests that holds a résumé, or looks like one. */
    public static Stream<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("render", "read/samples")) {
            try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(all::add);
            }
        }
        return all.stream();
    }

    /** One of those that a person's life was made up for, by its name. */
    public static Path named(String name) {
        return FIXTURES.resolve("render").resolve(name);
    }
}
