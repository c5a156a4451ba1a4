package io.github.resumemaven.project;

import io.github.resumemaven.link.Fragments;
import io.github.resumemaven.project.SiteLayout.Member;
import io.github.resumemaven.project.redact.PublicReading;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.Rendering;
import io.github.resumemaven.render.check.LeakCheck;
import io.github.resumemaven.render.html.HtmlRenderer;
import io.github.resumemaven.render.image.ActiveSvg;
import io.github.resumemaven.render.image.Bare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The files that a page shows or leads to and that lie beside its source: they come along. Images lose what cameras write
 * into them. Of other files only documents and media do, by the list {@code companions.txt}: a link must not publish a
 * source, a setting or a script.
 */
final class Companions {
    /** What lies outside of the source's folder is nobody's to publish, whatever the source says. */
    private final Path folder;

    private final LeakCheck leaks;

    /** @param folder the source's folder */
    Companions(Path folder, LeakCheck leaks) throws IOException {
        this.folder = folder.toRealPath();
        this.leaks = leaks;
    }

    static Map<String, byte[]> of(Member member, Rendering rendering, PublicReading published) {
        byte[] page = rendering.files().get(Format.HTML.fileName());
        if (page == null) {
            return Map.of();
        }
        try {
            Path folder = member.source().path().toAbsolutePath().getParent();
            return new Companions(folder, new LeakCheck(published.secrets())).of(page);
        } catch (IOException | UncheckedIOException e) {
            throw new MachineFault("Can't read a file beside " + member.source().name() + ": " + e.getMessage(), e);
        }
    }

    /** From the address in the page, which is the path in the site too, to the bytes; files that are not there are left out. */
    Map<String, byte[]> of(byte[] page) throws IOException {
        String html = new String(page, StandardCharsets.UTF_8);
        Map<String, byte[]> found = new TreeMap<>();
        Document document = Jsoup.parse(HtmlRenderer.body(html));
        for (Element image : document.select("img[src]")) {
            add(decoded(image.attr("src")), found);
        }
        for (Element link : document.select("a[href]")) {
            String address = decoded(link.attr("href"));
            boolean ours = Format.ofFile(address.replaceFirst("^(\\./)+", "")).isPresent();
            if (!ours && Allowed.ENDINGS.contains(ending(address))) {
                add(address, found);
            }
        }
        return found;
    }

    private void add(String address, Map<String, byte[]> found) throws IOException {
        Optional<Path> file = file(address);
        if (file.isPresent() && !found.containsKey(address)) {
            byte[] bytes = Files.readAllBytes(file.get());
            if (leaks(address, bytes)) {
                throw new UserFault("Nothing was written, since the page leads to " + address
                        + ", which says something that is private. Replace that file, or mark the link to it with"
                        + " <!-- private --> and <!-- /private -->.");
            }
            found.put(address, safe(address, bytes));
        }
    }

    private boolean leaks(String address, byte[] bytes) {
        try {
            return leaks.leaks(bytes);
        } catch (RuntimeException e) {
            // A damaged PDF breaks its reader in more ways than one.
            throw new UserFault(
                    "Nothing was written, since the page leads to " + address
                            + ", which can't be opened to see whether it says something that is private: it is damaged, or locked"
                            + " with a password. Save it anew, or mark the link to it with <!-- private --> and <!-- /private -->.");
        }
    }

    private static byte[] safe(String name, byte[] bytes) {
        if (ending(name).equals("svg") && ActiveSvg.is(bytes)) {
            throw new UserFault(
                    "Nothing was written, since " + name + " is no mere drawing: it holds a script, or loads"
                            + " something from elsewhere. Save it as PNG, or as plain SVG.");
        }
        boolean image = Allowed.IMAGES.contains(ending(name));
        return image
                ? Bare.of(bytes)
                        .orElseThrow(() -> new UserFault("Nothing was written, since " + name
                                + " holds data of the camera, such as the place, which can't be taken out of a file of"
                                + " its kind. Save it as JPEG, PNG or WebP."))
                : bytes;
    }

    private Optional<Path> file(String address) throws IOException {
        if (address.isBlank() || address.startsWith("/") || address.contains(":") || address.contains("..")) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(address).normalize();
            boolean hidden = file.startsWith(folder)
                    && folder.relativize(file).toString().matches("(.*/)?\\..*");
            // The real path: a symbolic link must not lead outside.
            return !hidden && Files.isRegularFile(file) && file.toRealPath().startsWith(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String ending(String address) {
        return address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Percent-encoding undone, {@code ?} and {@code #} cut off. */
    private static String decoded(String address) {
        return Fragments.decode(address.replaceFirst("[?#].*$", ""));
    }

    /** Loaded with the first link or image. */
    private static final class Allowed {
        static final Set<String> IMAGES =
                Set.of("avif", "gif", "heic", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");
        static final Set<String> ENDINGS = load();

        private static Set<String> load() {
            try (var in = Companions.class.getResourceAsStream("companions.txt")) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .toList();
                return lines.stream().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException("companions.txt", e);
            }
        }
    }
}
