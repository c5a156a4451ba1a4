package io.github.resumemaven.render.markdown;

import io.github.resumemaven.lexicon.Words;

/** What stands between a label and what it labels: the lexicon's {@code page.colon}, with a space if it is a narrow one. */
final class Colon {
    private Colon() {}

    static String of(Words words) {
        String colon = words.list("page.colon").get(0);
        return colon.equals(":") ? ": " : colon;
    }
}
