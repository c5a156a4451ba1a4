package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Document;

/** For a coverage-guided fuzzer: any bytes are a document whose places nest, or are refused with a reason. */
public final class DocumentFuzzer {
    private static final String[] NAMES = {"cv.md", "cv.md", "cv.md", "cv.json", "cv.yaml"};

    private DocumentFuzzer() {}

    /** @param data the first byte chooses the format */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] bytes = new byte[data.length - 1];
        System.arraycopy(data, 1, bytes, 0, bytes.length);
        Document document;
        try {
            document = new DocumentParser().parse(NAMES[Math.floorMod(data[0], NAMES.length)], bytes);
        } catch (UnreadableException e) {
            return;
        }
        Trees.check(document);
    }
}
