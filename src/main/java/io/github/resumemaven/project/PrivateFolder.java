package io.github.resumemaven.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the whole copies, which must never be published. */
public final class PrivateFolder {
    private PrivateFolder() {}

    /**
     * @param folder of the whole copies, if there is one
     * @param site the publishable folder
     * @throws UserFault when one lies in the other
     */
    public static void check(Optional<Path> folder, Path site) {
        if (folder.isEmpty()) {
            return;
        }
        Path closed = real(folder.get());
        Path open = real(site);
        if (closed.startsWith(open) || open.startsWith(closed)) {
            throw new UserFault("resume.privateOutput=" + folder.get() + " and the publishable folder " + site
                    + " lie in each other, so that what is private would be published. Name a folder elsewhere, best"
                    + " outside of the repository.");
        }
    }

    /** @throws UserFault when what is to be published to is, or lies in, the folder of the whole copies */
    public static void checkTarget(Optional<Path> folder, Path base, Optional<String> repository) {
        if (folder.isEmpty() || repository.isEmpty() || repository.get().contains("://")) {
            return;
        }
        Path target = real(base.resolve(repository.get()));
        if (target.startsWith(real(folder.get()))) {
            throw new UserFault("resume.deploy.repository=" + repository.get() + " lies in resume.privateOutput="
                    + folder.get() + ", which nothing is published to or from. Name another folder for one of them.");
        }
    }

    /** As far as it exists, without links. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path known = absolute; known != null; known = known.getParent()) {
            try {
                return known.toRealPath().resolve(known.relativize(absolute));
            } catch (IOException e) {
                // Not there yet: ask for the folder around it.
            }
        }
        return absolute;
    }
}
