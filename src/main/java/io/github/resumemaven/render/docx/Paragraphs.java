package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Inline;
import java.util.List;
import java.util.Optional;

/** Paragraphs and the runs in them. The children of {@code w:pPr} have an order (ECMA-376 part 1 §17.3.1.26). */
final class Paragraphs {
    private final Xml xml;
    private final Links links;
    private final Drawings drawings;

    Paragraphs(Xml xml, Links links, Drawings drawings) {
        this.xml = xml;
        this.links = links;
        this.drawings = drawings;
    }

    /** A whole paragraph of one look. */
    void line(String style, String text) {
        open(style);
        run("", text);
        close();
    }

    void open(String style) {
        open(style, 0);
    }

    /** @param indent from the left, in twentieths of a point; 0 for that of the style */
    void open(String style, int indent) {
        start(style);
        if (indent > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(indent));
        }
        xml.close();
    }

    /** A whole paragraph of the author's. */
    void paragraph(String style, int indent, List<Inline> content) {
        start(style);
        room(content);
        if (indent > 0) {
            xml.empty("w:ind", "w:left", String.valueOf(indent));
        }
        xml.close();
        text(content);
        close();
    }

    /** A whole paragraph of the author's behind a bullet or number. */
    void item(int depth, int number, List<Inline> content) {
        startItem(depth, number);
        room(content);
        xml.close();
        text(content);
        close();
    }

    /** A line behind a bullet or number. */
    void openItem(int depth, int number) {
        startItem(depth, number);
        xml.close();
    }

    private void startItem(int depth, int number) {
        start("ListParagraph");
        xml.open("w:numPr").empty("w:ilvl", "w:val", String.valueOf(Math.min(8, depth)));
        xml.empty("w:numId", "w:val", String.valueOf(number)).close();
    }

    /** A line of a fixed height would cut an image off. */
    private void room(List<Inline> content) {
        if (drawings.any(content)) {
            xml.empty("w:spacing", "w:line", "240", "w:lineRule", "auto");
        }
    }

    /** The person's photo, at the right edge beside the paragraph that is open. */
    void photo(String target, String name) {
        drawings.photo(xml, target, name);
    }

    /**
     * The title of an entry.
     *
     * @param alone whether nothing follows that it has to stay with
     * @param before the space above, in twentieths of a point
     */
    void openTitle(boolean alone, int before) {
        start("Heading2");
        if (alone) {
            xml.empty("w:keepNext", "w:val", "0");
        }
        xml.empty("w:spacing", "w:before", String.valueOf(before)).close();
    }

    /**
     * A label and, behind a tab, a column of text.
     *
     * @param leads whether more of it stands below
     */
    void openColumn(int left, boolean leads) {
        start("Term");
        if (leads) {
            xml.empty("w:keepNext");
        }
        xml.open("w:tabs")
                .empty("w:tab", "w:val", "left", "w:pos", String.valueOf(left))
                .close();
        xml.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(left))
                .close();
    }

    private void start(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    }

    void close() {
        xml.close();
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    void text(List<Inline> content) {
        DocxInlines.write(xml, links, drawings, content);
    }

    /** @param style of the characters; empty for that of the paragraph */
    void run(String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    void link(String style, String text, Optional<String> href) {
        href.ifPresent(address -> xml.open("w:hyperlink", "r:id", links.id(address)));
        run(style, text);
        href.ifPresent(address -> xml.close());
    }
}
