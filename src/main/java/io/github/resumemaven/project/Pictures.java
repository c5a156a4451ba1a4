package io.github.resumemaven.project;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The images that a page shows and that lie beside its source: they come along. */
final class Pictures {
    /** What lies outside of the source's folder is nobody's to publish, whatever the source says. */
    private final Path folder;

    /** @param folder the source's folder */
    Pictures(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** From the address in the page, which is the path in the site too, to the bytes; files that are not there are left out. */
    Map<String, byte[]> of(byte[] page) throws IOException {
        String html = new String(page, StandardCharsets.UTF_8);
        Map<String, byte[]> pictures = new TreeMap<>();
        if (html.contains("<img")) {
            for (Element image : Jsoup.parse(html).select("img[src]")) {
                String address = decoded(image.attr("src"));
                Optional<Path> file = file(address);
                if (file.isPresent()) {
                    pictures.put(address, Files.readAllBytes(file.get()));
                }
            }
        }
        return pictures;
    }

    private Optional<Path> file(String address) throws IOException {
        if (address.isBlank() || address.startsWith("/") || address.contains(":") || address.contains("..")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(address);
            // The real path: a symbolic link must not lead outside.
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Percent-encoding undone, {@code ?} and {@code #} cut off. */
    private static String decoded(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
