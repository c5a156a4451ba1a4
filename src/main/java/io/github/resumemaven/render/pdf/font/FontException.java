package io.github.resumemaven.render.pdf.font;

/** A font file that can't be used; the message says why and what to do. */
public final class FontException extends RuntimeException {
    public FontException(String message) {
        super(message);
    }
}
