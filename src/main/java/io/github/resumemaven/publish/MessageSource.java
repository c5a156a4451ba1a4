package io.github.resumemaven.publish;

import java.io.IOException;

/** Writes the commit message. Asked anew on each try, since another publisher may have changed what is published. */
@FunctionalInterface
public interface MessageSource {

    /**
     * The subject line and, after an empty line, a body if there is more to say. Trailers are added by the publisher.
     *
     * @param now what the branch holds at this moment
     */
    String message(PublishedFiles now) throws IOException;
}
