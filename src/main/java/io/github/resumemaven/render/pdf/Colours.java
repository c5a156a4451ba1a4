package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Names the colour space of a document (ISO 19005-2, 6.2.3). Built by hand: PDFBox would lead the profile through the
 * running Java's colour management, which takes its time and gives other bytes in each version.
 */
final class Colours {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Colours() {}

    static void name(PDDocument document) throws IOException {
        try (InputStream profile = Colours.class.getResourceAsStream("srgb.icc")) {
            PDStream stream = new PDStream(document, profile, COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, 3);
            COSDictionary intent = new COSDictionary();
            intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
            intent.setItem(COSName.S, COSName.GTS_PDFA1);
            intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
            intent.setString(COSName.INFO, SRGB);
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
            COSArray intents = new COSArray();
            intents.add(intent);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
        }
    }
}
