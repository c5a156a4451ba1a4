package io.github.resumemaven.link.local;

import io.github.resumemaven.link.Fragments;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.link.address.Malformed;
import io.github.resumemaven.link.address.MalformedAddresses;
import java.util.Optional;
import java.util.Set;

/** Checks what is no address of its own: {@code photo.jpg}, {@code ../cv.pdf}, {@code #projects}. */
public final class LocalLinks {
    private final LocalFiles files;
    private final Set<String> ids;

    /**
     * The links of one page.
     *
     * @param files what lies beside it
     * @param ids what its own fragments can point to
     */
    public LocalLinks(LocalFiles files, Set<String> ids) {
        this.files = files;
        this.ids = Set.copyOf(ids);
    }

    /**
     * The verdict on a reference without scheme: {@link Verdict#OK} or {@link Verdict#DEAD}.
     *
     * @param reference as written
     */
    public LinkVerdict check(String reference) {
        Optional<Malformed> malformed = MalformedAddresses.find(reference);
        if (malformed.isPresent()) {
            String reason = malformed.get().reason();
            return LinkVerdict.unasked(
                    reference,
                    Verdict.DEAD,
                    "the address " + reason,
                    Observations.malformed(reason, malformed.get().repaired()));
        }
        return reference.startsWith("#") ? ownPart(reference) : files.check(reference);
    }

    private LinkVerdict ownPart(String reference) {
        String fragment = reference.substring(1);
        if (Fragments.isThere(fragment, ids)) {
            return LinkVerdict.unasked(reference, Verdict.OK, "found in this page");
        }
        String name = Fragments.decode(fragment);
        Observations seen = Observations.NONE.withMissingFragment(name);
        return LinkVerdict.unasked(
                reference,
                Verdict.DEAD,
                "this page has no part \"" + name + "\"",
                ids.stream()
                        .filter(id -> id.equalsIgnoreCase(name))
                        .sorted()
                        .findFirst()
                        .map(id -> seen.withRepaired("#" + id))
                        .orElse(seen));
    }
}
