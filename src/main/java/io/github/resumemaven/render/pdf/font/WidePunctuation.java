package io.github.resumemaven.render.pdf.font;

/** Marks that Chinese and Japanese set as wide as their characters, and that Latin fonts draw narrow. */
final class WidePunctuation {
    private WidePunctuation() {}

    /** Single quotes are left out: nearly all of them are apostrophes of English words. */
    static boolean has(int character) {
        return "“”…—".indexOf(character) >= 0;
    }
}
