package io.github.resumemaven.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A symbolic link may be published when it leads to something inside of the site, and will do so elsewhere too. */
final class SiteLinks {

    private SiteLinks() {}

    /** What is wrong with the link, as the end of a sentence; null when nothing is. */
    static String problem(Path folder, Path link) throws IOException {
        Path target = Files.readSymbolicLink(link);
        if (target.isAbsolute()) {
            return "it is a link to an absolute path (" + target + "). Put the file itself there.";
        }
        // Read as text too: on the way out and back in through "..", a link works on this machine only.
        Path inside = folder.relativize(link.getParent()).resolve(target).normalize();
        if (inside.startsWith("..")) {
            return leaving(target);
        }
        if (!Files.exists(link)) {
            return "it is a link to " + target + ", which does not exist.";
        }
        return link.toRealPath().startsWith(folder.toRealPath()) ? null : leaving(target);
    }

    private static String leaving(Path target) {
        return "it is a link that leaves the site (" + target + "). Put the file itself there.";
    }
}
