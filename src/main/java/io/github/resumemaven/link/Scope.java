package io.github.resumemaven.link;

import java.util.Objects;

/**
 * What is asked and what counts as an answer.
 *
 * @param include only these are asked; empty means all
 * @param exclude these are not asked, even if included
 * @param accept statuses that count as alive for a host
 * @param allowPrivateHosts whether loopback, private, link-local and similar addresses may be asked
 * @param remoteFragments whether {@code #parts} of other pages are looked for
 * @param tryHttps whether an http page that answers is also asked for over https
 * @param telRegion region (ISO 3166, two letters) for {@code tel:} numbers without country code; null when unknown
 */
public record Scope(
        UrlPatterns include,
        UrlPatterns exclude,
        AcceptedStatuses accept,
        boolean allowPrivateHosts,
        boolean remoteFragments,
        boolean tryHttps,
        String telRegion) {

    /** Everything public, no remote fragments, https tried. */
    public static final Scope DEFAULT =
            new Scope(UrlPatterns.NONE, UrlPatterns.NONE, AcceptedStatuses.NONE, false, false, true, null);

    public Scope {
        Objects.requireNonNull(include);
        Objects.requireNonNull(exclude);
        Objects.requireNonNull(accept);
    }
}
