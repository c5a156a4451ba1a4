package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Position;
import java.util.Optional;

/** A file that cannot be taken in at all, told in words that its author can act on. Never caused by a fault of ours. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Position position;
    private final String problem;
    private final String advice;

    /**
     * @param name what messages call the file
     * @param position where the fault is, or null if it is the whole file's
     * @param problem what is wrong, as a clause that follows the file's name: {@code is empty}
     * @param advice what to do, as a sentence
     */
    UnreadableException(String name, Position position, String problem, String advice) {
        super(name + (position == null ? "" : ":" + position.line() + ":" + position.column()) + " " + problem + ". "
                + advice);
        this.name = name;
        this.position = position;
        this.problem = problem;
        this.advice = advice;
    }

    public String name() {
        return name;
    }

    /** The place of the fault; empty if the whole file is at fault. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** What is wrong, as a clause that follows the file's name. */
    public String problem() {
        return problem;
    }

    /** What to do about it, as a sentence. */
    public String advice() {
        return advice;
    }
}
