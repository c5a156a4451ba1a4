package io.github.resumemaven.link;

import io.github.resumemaven.link.Decision.Done;
import io.github.resumemaven.link.LinkRun.Result;
import io.github.resumemaven.link.address.Address;

/** Makes the verdict on an address as written of the result for the request it shares with others. */
final class Verdicts {
    private Verdicts() {}

    static LinkVerdict of(String url, Address address, Result result, LinkPolicy policy, NotFoundPhrases phrases) {
        Done done = result.done();
        Observations seen = done.seen();
        Page page = result.page();
        if (page != null) {
            seen = phrases.find(page.headlines()).map(seen::withSoftNotFound).orElse(seen);
            seen = policy.scope().remoteFragments() ? withFragment(address.fragment(), page, seen) : seen;
        }
        return new LinkVerdict(
                url,
                done.verdict(),
                done.reason(),
                done.status(),
                result.job().requests == 0 ? null : result.job().end().toString(),
                result.job().requests,
                result.millis(),
                false,
                seen);
    }

    /** Only a page with ids can be said to lack one: {@link Page} has none when it was read in part. */
    private static Observations withFragment(String fragment, Page page, Observations seen) {
        boolean missing = fragment != null && !page.ids().isEmpty() && !Fragments.isThere(fragment, page.ids());
        return missing ? seen.withMissingFragment(Fragments.decode(fragment)) : seen;
    }
}
