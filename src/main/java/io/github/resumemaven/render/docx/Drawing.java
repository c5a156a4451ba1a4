package io.github.resumemaven.render.docx;

/**
 * One image in a run of text (ECMA-376 part 1 §20.4).
 *
 * @param xml it is written to
 * @param number that no other drawing of the document has
 * @param part the id of the part that holds the image
 * @param name what it shows; empty for an ornament
 * @param width in English Metric Units
 * @param height in English Metric Units
 */
record Drawing(Xml xml, int number, String part, String name, long width, long height) {
    private static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** What stands beside text keeps this far from it. */
    private static final String GAP = "180000";

    /** In the line of its text. */
    void inLine() {
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", PLACE, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        extent();
        picture();
        xml.close().close().close();
    }

    /** At the right edge of the sheet, with text at its side. */
    void beside() {
        xml.open("w:r").open("w:drawing");
        anchor();
        extent();
        xml.empty("wp:wrapSquare", "wrapText", "left");
        picture();
        xml.close().close().close();
    }

    private void extent() {
        xml.empty("wp:extent", "cx", String.valueOf(width), "cy", String.valueOf(height));
    }

    private void picture() {
        String id = String.valueOf(number);
        xml.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", name);
        xml.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", "Picture " + id, "descr", name);
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", part);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", String.valueOf(width), "cy", String.valueOf(height))
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close();
    }

    private void anchor() {
        xml.open(
                "wp:anchor",
                "xmlns:wp",
                PLACE,
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                GAP,
                "distR",
                "0",
                "simplePos",
                "0",
                "relativeHeight",
                "1",
                "behindDoc",
                "0",
                "locked",
                "0",
                "layoutInCell",
                "1",
                "allowOverlap",
                "0");
        xml.empty("wp:simplePos", "x", "0", "y", "0");
        xml.open("wp:positionH", "relativeFrom", "margin").open("wp:align").text("right");
        xml.close().close();
        xml.open("wp:positionV", "relativeFrom", "margin").open("wp:align").text("top");
        xml.close().close();
    }
}
