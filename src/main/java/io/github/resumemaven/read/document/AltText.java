package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import java.util.List;

/** The plain text of an image's description (CommonMark §6.4). */
final class AltText {
    private AltText() {}

    static void add(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.text());
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            } else if (inline instanceof Inline.Image image) {
                out.append(image.alt());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.content(), out);
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.content(), out);
            } else if (inline instanceof Inline.Strikethrough strikethrough) {
                add(strikethrough.content(), out);
            } else if (inline instanceof Inline.Link link) {
                add(link.content(), out);
            }
        }
    }
}
