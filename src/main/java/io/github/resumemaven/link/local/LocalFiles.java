package io.github.resumemaven.link.local;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that a page names by a path. Names are compared letter by letter on every system: what opens on a laptop that
 * ignores letter case is gone on the server.
 */
public final class LocalFiles {
    private final Path folder;
    private final Set<String> coming;

    /**
     * The files of one folder.
     *
     * @param folder what is published, with the page at its top
     * @param coming paths that will be there when it is published, such as {@code resume.pdf}
     */
    public LocalFiles(Path folder, Collection<String> coming) {
        this.folder = folder.toAbsolutePath().normalize();
        this.coming = Set.copyOf(coming);
    }

    /**
     * Looks for a file.
     *
     * @param reference the path as written; one that begins with a slash counts from the folder's top
     */
    public LinkVerdict check(String reference) {
        String path = Fragmentless.path(reference);
        String inside = path.startsWith("/") ? path.substring(1) : path;
        if (path.indexOf('\0') >= 0) {
            return dead(reference, "is no path");
        }
        Path file;
        try {
            file = folder.resolve(inside.replaceAll("/+$", "")).normalize();
        } catch (InvalidPathException e) {
            return dead(reference, "is no path");
        }
        if (!file.startsWith(folder)) {
            return dead(reference, "leads out of the folder that is published");
        }
        if (coming.contains(folder.relativize(file).toString().replace('\\', '/'))) {
            return LinkVerdict.unasked(reference, Verdict.OK, "will be there");
        }
        return walk(reference, file);
    }

    private LinkVerdict walk(String reference, Path file) {
        Path at = folder;
        for (Path name : folder.relativize(file)) {
            if (name.toString().isEmpty()) {
                break;
            }
            Set<String> names = names(at);
            if (!names.contains(name.toString())) {
                return missing(reference, name.toString(), names);
            }
            at = at.resolve(name);
        }
        return staysInside(at)
                ? LinkVerdict.unasked(reference, Verdict.OK, "found")
                : dead(reference, "leads out of the folder that is published");
    }

    private static LinkVerdict missing(String reference, String name, Set<String> names) {
        return names.stream()
                .filter(other -> plain(other).equals(plain(name)))
                .findFirst()
                .map(other -> LinkVerdict.unasked(
                        reference,
                        Verdict.DEAD,
                        "the file is spelled \"" + other + "\", and servers tell the letters apart",
                        Observations.NONE.withRepaired(replaceLast(reference, name, other))))
                .orElseGet(() -> dead(reference, "there is no file \"" + name + "\""));
    }

    /** Null when the name was written in another way than it is read, with {@code %20} for example. */
    private static String replaceLast(String reference, String name, String other) {
        int at = reference.lastIndexOf(name);
        return at < 0 ? null : reference.substring(0, at) + other + reference.substring(at + name.length());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException notAFolder) {
            return Set.of();
        }
    }

    /** A symbolic link may lead anywhere. */
    private boolean staysInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static LinkVerdict dead(String reference, String reason) {
        return LinkVerdict.unasked(reference, Verdict.DEAD, reason);
    }
}
