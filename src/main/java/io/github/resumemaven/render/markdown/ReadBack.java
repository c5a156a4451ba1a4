package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Resume;
import java.util.Locale;

/** Reads a Markdown file as it will be read again. */
@FunctionalInterface
public interface ReadBack {

    /** @param language what the résumé is written in */
    Resume read(byte[] markdown, Locale language);
}
