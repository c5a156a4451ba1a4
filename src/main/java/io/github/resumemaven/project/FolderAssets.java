package io.github.resumemaven.project;

import io.github.resumemaven.lint.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a source's folder and of the folders below it. */
record FolderAssets(Path folder) implements Assets {

    @Override
    public Optional<String> find(String path) {
        Path at = folder;
        StringBuilder spelled = new StringBuilder();
        for (String name : path.split("/+")) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            Optional<String> found = name.equals("..") ? Optional.empty() : child(at, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            at = at.resolve(found.get());
            spelled.append(spelled.isEmpty() ? "" : "/").append(found.get());
        }
        // Written in another way, such as with "./" in front, it is still the same spelling.
        return Files.isRegularFile(at)
                ? Optional.of(spelled.toString().equals(path.replaceAll("^(?:\\./)+", "")) ? path : spelled.toString())
                : Optional.empty();
    }

    /** A name as the folder spells it: the same if it is there, else one that differs in the case of letters. */
    private static Optional<String> child(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> near = files.map(file -> file.getFileName().toString())
                    .filter(name::equalsIgnoreCase)
                    .sorted()
                    .toList();
            return near.contains(name) ? Optional.of(name) : near.stream().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
