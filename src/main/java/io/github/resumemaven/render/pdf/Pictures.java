package io.github.resumemaven.render.pdf;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderFault.Spot;
import io.github.resumemaven.render.image.ImageException;
import io.github.resumemaven.render.image.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the images of a page into the page. */
final class Pictures {
    /** Of an address that a message names, so many characters are enough to find it. */
    private static final int LONGEST = 60;

    private Pictures() {}

    /**
     * @param folder of the source; empty: of images only their descriptions are shown
     * @throws RenderFault that names each image that can't be shown
     */
    static void embed(Document page, SourceText source, Optional<Path> folder) {
        List<Spot> faults = new ArrayList<>();
        for (Element image : page.select("img")) {
            String address = image.attr("src");
            if (folder.isEmpty() && !address.regionMatches(true, 0, "data:", 0, 5)) {
                // What an image shows is no part of the words beside it.
                image.replaceWith(new TextNode(" " + description(image) + " "));
                continue;
            }
            try {
                image.attr(
                        "src", Picture.read(address, folder.orElse(Path.of(""))).data());
            } catch (ImageException e) {
                faults.add(fault(image.attr("src"), source, e));
            }
            String description = description(image);
            // PDF/UA wants a description (ISO 14289-1, 7.3); an author who gave none means an ornament.
            image.attr("alt", description.isBlank() ? " " : description);
        }
        if (!faults.isEmpty()) {
            throw new RenderFault(faults.stream().distinct().toList());
        }
    }

    /** What its author says of an image; a PDF has no place for a hint of its own. */
    private static String description(Element image) {
        String text = image.attr("alt").strip();
        String hint = image.attr("title").strip();
        return text.isEmpty() || hint.equals(text) ? hint : hint.isEmpty() ? text : text + " (" + hint + ")";
    }

    private static Spot fault(String address, SourceText source, ImageException reason) {
        boolean fits = address.codePointCount(0, address.length()) <= LONGEST;
        String shown = fits ? address : address.substring(0, address.offsetByCodePoints(0, LONGEST)) + "…";
        int place = Math.max(0, source.text().indexOf(address));
        return new Spot(
                new Span(place, place),
                "the image " + shown + " " + reason.getMessage() + ". The PDF shows JPEG and PNG files from the"
                        + " folder of the résumé or below it.");
    }
}
