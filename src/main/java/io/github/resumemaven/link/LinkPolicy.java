package io.github.resumemaven.link;

import java.util.Objects;

/**
 * Everything about a check that can be set. {@link #DEFAULT} is polite and bounded.
 *
 * @param mode online or local
 * @param pace how fast and how long
 * @param limits what one request may take
 * @param scope what is asked and what counts
 * @param access as whom and which way
 */
public record LinkPolicy(LinkMode mode, Pace pace, Limits limits, Scope scope, Access access) {

    /** Online, with every bound at its default. */
    public static final LinkPolicy DEFAULT =
            new LinkPolicy(LinkMode.ONLINE, Pace.DEFAULT, Limits.DEFAULT, Scope.DEFAULT, Access.DEFAULT);

    public LinkPolicy {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(pace);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(access);
    }

    /** A builder that starts from the defaults. */
    public static LinkPolicyBuilder builder() {
        return new LinkPolicyBuilder(DEFAULT);
    }

    /** A builder that starts from this policy. */
    public LinkPolicyBuilder toBuilder() {
        return new LinkPolicyBuilder(this);
    }
}
