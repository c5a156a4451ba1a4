package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Position;
import java.util.Optional;

/** A file that no résumé can be read from. The message names file and place and says what to do. */
public final class UnreadableException extends RuntimeException {
    private final Optional<Position> position;

    /**
     * @param name what messages call the file
     * @param position where it broke; empty when the whole file is meant
     * @param fault what is wrong and what to do, as sentences
     */
    public UnreadableException(String name, Optional<Position> position, String fault) {
        super(name + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("") + ": " + fault);
        this.position = position;
    }

    public Optional<Position> position() {
        return position;
    }
}
