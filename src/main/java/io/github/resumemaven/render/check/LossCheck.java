package io.github.resumemaven.render.check;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.Format;
import java.util.List;

/** Finds what of a source an output does not have. */
public final class LossCheck {
    private final Resume resume;
    private final Words words;

    public LossCheck(Resume resume, Words words) {
        this.resume = resume;
        this.words = words;
    }

    public List<Loss> of(Format format, String output) {
        return List.of();
    }
}
