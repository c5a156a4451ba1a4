package io.github.resumemaven.project;

import io.github.resumemaven.publish.Credentials;
import java.util.Optional;

/** Where a login comes from, when the user's git has none. */
@FunctionalInterface
public interface Logins {
    /** Nothing but what the user's git has. */
    Logins NONE = address -> Optional.empty();

    /** @param address of the repository, without user and password */
    Optional<Credentials> of(String address);
}
