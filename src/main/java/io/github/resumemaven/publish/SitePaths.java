package io.github.resumemaven.publish;

import java.util.List;
import java.util.Set;

/** Which names may be published. */
final class SitePaths {

    static final String GIT_REFUSAL =
            "a folder or file of that name is git's own and may hold the whole repository. Remove it from the site.";

    /** The second is the name that Windows gives the first in its short form. */
    private static final Set<String> GIT = Set.of(".git", "git~1");

    private SitePaths() {}

    static boolean isGit(String name) {
        return GIT.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Refuses names that git could not hold or that would reach out of the site. */
    static void check(List<SiteFile> files) throws PublishException {
        for (SiteFile file : files) {
            for (String part : file.path().split("/", -1)) {
                if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
                    throw PublishException.refused(
                            "Not published: '" + file.path() + "' is not a path inside the site.");
                }
                if (isGit(part)) {
                    throw PublishException.refused(
                            "Not published: " + file.path() + " is in the site, but " + GIT_REFUSAL);
                }
            }
        }
    }
}
