package io.github.resumemaven.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes the file: the same bytes for the same document, whenever and wherever. */
final class Finish {
    private Finish() {}

    /** @param seed what the document is made of */
    static byte[] write(PDDocument document, byte[] seed) {
        try {
            dropDate(document);
            Colours.name(document);
            document.setDocumentId(number(seed));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** The time of a build says nothing about the résumé; PDF/A wants the two places to agree, and neither to exist. */
    private static void dropDate(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                xmp.replaceAll("\\s*<xmp:CreateDate>[^<]*</xmp:CreateDate>", "").getBytes(StandardCharsets.UTF_8));
    }

    private static long number(byte[] seed) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(seed))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
