package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Resume;
import java.util.Locale;
import java.util.Optional;

/** Reads a Markdown file as it will be read again. */
@FunctionalInterface
public interface ReadBack {

    /**
     * @param language what the résumé is written in
     * @return empty when it is too long to be read, or takes too long
     */
    Optional<Resume> read(byte[] markdown, Locale language);
}
