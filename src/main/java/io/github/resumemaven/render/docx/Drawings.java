package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.image.ImageException;
import io.github.resumemaven.render.image.Picture;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The images of a document (ECMA-376 part 1 §20): each a part of its own, drawn where the text names it. One that can't be
 * shown is described; the PDF tells why.
 */
final class Drawings {
    /** English Metric Units in a pixel of 1/96 inch, and in a twentieth of a point. */
    private static final int PIXEL = 9525;

    private static final int TWIP = 635;

    /** How wide the photo beside the name is: 25 mm. */
    private static final long PHOTO = 900_000;

    private final Optional<Path> folder;
    private final long widest;
    private final long highest;
    private final Map<String, Optional<Part>> parts = new LinkedHashMap<>();
    private int drawn;

    /**
     * An image and where it lies in the document.
     *
     * @param id that the text names it by
     */
    record Part(String id, Picture picture) {

        /** Below {@code word/}. */
        String name() {
            return "media/" + id + "." + picture.format();
        }
    }

    /** @param folder of the source; empty: of images only their descriptions are shown */
    Drawings(Optional<Path> folder, Paper paper) {
        this.folder = folder;
        this.widest = (long) (paper.width() - 2 * paper.side()) * TWIP;
        this.highest = (long) (paper.height() - 2 * paper.top()) * TWIP * 3 / 4;
    }

    /** Whether any of these is an image that is drawn: its line is as high as it. */
    boolean any(List<Inline> content) {
        return content.stream()
                .anyMatch(inline -> inline instanceof Inline.Image image
                                && part(image.target()).isPresent()
                        || inline instanceof Inline.Link link && any(link.content())
                        || inline instanceof Inline.Strong strong && any(strong.content())
                        || inline instanceof Inline.Emphasis emphasis && any(emphasis.content()));
    }

    /** Draws an image in its line, no wider than the text, if it can be drawn. */
    void inline(Xml xml, Inline.Image image) {
        boolean more = !image.title().isBlank() && !image.title().equals(image.alt());
        String name = more ? (image.alt() + " " + image.title()).strip() : image.alt();
        part(image.target()).ifPresent(one -> drawing(xml, one, name, PIXEL, widest, highest)
                .inLine());
    }

    /** Draws the photo at the right edge, beside the name. */
    void photo(Xml xml, String target, String name) {
        part(target).ifPresent(one -> drawing(xml, one, name, Double.MAX_VALUE, PHOTO, 2 * PHOTO)
                .beside());
    }

    /** @param most how large a pixel may be */
    private Drawing drawing(Xml xml, Part part, String name, double most, long widest, long highest) {
        Picture picture = part.picture();
        double scale = Math.min(most, Math.min((double) widest / picture.width(), (double) highest / picture.height()));
        return new Drawing(
                xml,
                ++drawn,
                part.id(),
                name,
                Math.round(picture.width() * scale),
                Math.round(picture.height() * scale));
    }

    private Optional<Part> part(String target) {
        return parts.computeIfAbsent(target, this::read);
    }

    private Optional<Part> read(String target) {
        Optional<String> address = Addresses.image(target)
                .filter(image -> folder.isPresent() || image.regionMatches(true, 0, "data:", 0, 5));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            Picture picture = Picture.read(address.get(), folder.orElse(Path.of("")));
            return Optional.of(new Part("image" + (parts.size() + 1), picture));
        } catch (ImageException e) {
            return Optional.empty();
        }
    }

    /** Those that were drawn. */
    List<Part> parts() {
        return parts.values().stream().flatMap(Optional::stream).toList();
    }
}
