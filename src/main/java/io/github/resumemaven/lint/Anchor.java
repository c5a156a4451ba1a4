package io.github.resumemaven.lint;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;

/** Where to point when something is nowhere. */
public final class Anchor {
    private Anchor() {}

    /** The name, else the first title, else the front matter's place, else where the file begins. */
    public static Span of(Resume resume) {
        return resume.basics()
                .name()
                .map(Value::span)
                .or(() -> resume.sections().stream()
                        .flatMap(section -> section.title().stream())
                        .map(Value::span)
                        .findFirst())
                .orElseGet(() -> Span.at(start(resume)));
    }

    private static int start(Resume resume) {
        List<Block> blocks = resume.document().blocks();
        return blocks.isEmpty() ? 0 : blocks.get(0).span().start();
    }
}
