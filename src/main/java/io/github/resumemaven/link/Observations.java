package io.github.resumemaven.link;

/**
 * What was noticed beside the verdict, for the rules that speak about it. Null means: not noticed.
 *
 * @param softNotFound the title or heading by which a page that answered 200 says that there is no such page
 * @param permanentRedirect the address the same owner has moved the page to for good (301 or 308 all the way)
 * @param httpsAddress the https address that works, for an http one
 * @param missingFragment the part behind {@code #} that the page does not have, decoded
 * @param malformed what is wrong with the address as written, in words
 * @param repaired what a malformed address, a misspelled file or fragment most likely should be; null also when nothing is
 * @param privateHost whether the address, or the one it leads to, is on a private network
 */
public record Observations(
        String softNotFound,
        String permanentRedirect,
        String httpsAddress,
        String missingFragment,
        String malformed,
        String repaired,
        boolean privateHost) {

    /** Nothing noticed. */
    public static final Observations NONE = new Observations(null, null, null, null, null, null, false);

    /** A malformed address and, or null, its likely repair. */
    public static Observations malformed(String what, String repaired) {
        return new Observations(null, null, null, null, what, repaired, false);
    }

    /** A host on a private network. */
    public static Observations onPrivateHost() {
        return new Observations(null, null, null, null, null, null, true);
    }

    public Observations withSoftNotFound(String title) {
        return new Observations(
                title, permanentRedirect, httpsAddress, missingFragment, malformed, repaired, privateHost);
    }

    public Observations withPermanentRedirect(String address) {
        return new Observations(softNotFound, address, httpsAddress, missingFragment, malformed, repaired, privateHost);
    }

    public Observations withHttpsAddress(String address) {
        return new Observations(
                softNotFound, permanentRedirect, address, missingFragment, malformed, repaired, privateHost);
    }

    public Observations withMissingFragment(String id) {
        return new Observations(softNotFound, permanentRedirect, httpsAddress, id, malformed, repaired, privateHost);
    }

    public Observations withRepaired(String reference) {
        return new Observations(
                softNotFound, permanentRedirect, httpsAddress, missingFragment, malformed, reference, privateHost);
    }
}
