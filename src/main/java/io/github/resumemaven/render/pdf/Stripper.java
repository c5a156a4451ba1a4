package io.github.resumemaven.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of a PDF as it is encoded, in the order of drawing and by place. What is marked as an artifact belongs
 * to the paper and not to the text.
 */
class Stripper extends PDFTextStripper {
    private final StringWriter byPlace = new StringWriter();
    private int depth;
    private int artifact;

    Stripper() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (artifact == 0 && COSName.ARTIFACT.equals(tag)) {
            artifact = depth;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (artifact == depth) {
            artifact = 0;
        }
        depth--;
    }

    /** Both orders from one reading, which takes far longer than the writing. */
    @Override
    protected void writePage() throws IOException {
        super.writePage();
        Writer drawn = output;
        output = byPlace;
        setSortByPosition(true);
        super.writePage();
        setSortByPosition(false);
        output = drawn;
    }

    /** What was read so far, from left to right over the whole sheet, whatever was drawn first. */
    String byPlace() {
        return byPlace.toString();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifact == 0) {
            super.processTextPosition(text);
        }
    }

    /** The characters themselves: by default, ligatures and presentation forms would be taken apart. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
    }
}
