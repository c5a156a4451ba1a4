package io.github.resumemaven.render.image;

/** An image that can't be shown; the message says why, behind the image's name. */
public final class ImageException extends Exception {
    ImageException(String message) {
        super(message);
    }
}
