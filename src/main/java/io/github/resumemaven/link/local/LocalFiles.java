package io.github.resumemaven.link.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a folder and of the folders below it. Names are compared letter by letter on every system: what opens on a
 * laptop that ignores letter case is gone on the server.
 *
 * @param folder with the page at its top
 */
public record LocalFiles(Path folder) {

    /**
     * Finds a file as a forgiving file system would.
     *
     * @param path relative to the folder, with {@code /}, decoded
     * @return the path as the folder spells it, {@code path} itself where that means the same; empty if
     *     there is no such file in the folder, or if it is a symbolic link that leads out of it
     */
    public Optional<String> find(String path) {
        List<String> names = names(path);
        Path at = folder;
        List<String> spelled = new ArrayList<>();
        for (String name : names) {
            Optional<String> found = child(at, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = at.resolve(found.get());
            spelled.add(found.get());
        }
        if (!Files.isRegularFile(at) || !staysInside(at)) {
            return Optional.empty();
        }
        return Optional.of(spelled.equals(names) ? path : String.join("/", spelled));
    }

    /** With {@code ..} followed; one that leads out of the folder stands for a name that no file has. */
    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/+")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The file's bytes.
     *
     * @param path as {@link #find} spells it
     * @return empty if it cannot be read, or is larger than {@code most}
     */
    public Optional<byte[]> read(String path, long most) {
        try {
            Path file = folder.resolve(path);
            return find(path).isPresent() && Files.size(file) <= most
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** A name as the folder spells it: the same if it is there, else one that differs in case or in Unicode's form. */
    private static Optional<String> child(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> near = files.map(file -> file.getFileName().toString())
                    .filter(other -> plain(other).equals(plain(name)))
                    .sorted()
                    .toList();
            return near.contains(name) ? Optional.of(name) : near.stream().findFirst();
        } catch (IOException notAFolder) {
            return Optional.empty();
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private boolean staysInside(Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
