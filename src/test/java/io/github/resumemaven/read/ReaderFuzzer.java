package io.github.resumemaven.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.document.UnreadableException;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.json.JsonResumeRenderer;
import java.util.List;

/**
 * For a coverage-guided fuzzer: any bytes are a résumé that holds all of its text and survives the way through
 * {@code resume.json}, or are refused with a reason.
 */
public final class ReaderFuzzer {
    private static final ResumeReader READER = new ResumeReader(Lexicon.load());
    private static final String[] NAMES = {"cv.md", "cv.md", "cv.md", "cv.md", "cv.json", "cv.yaml"};

    private ReaderFuzzer() {}

    /** @param data the first byte chooses the format */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        byte[] bytes = new byte[data.length - 1];
        System.arraycopy(data, 1, bytes, 0, bytes.length);
        try {
            check(READER.read(NAMES[Math.floorMod(data[0], NAMES.length)], bytes));
        } catch (UnreadableException e) {
            // Refused with a reason.
        }
    }

    /** @throws AssertionError if the résumé lost text, or says something else after it was exported and read */
    static void check(Resume resume) {
        List<String> lost = Coverage.lost(resume);
        if (!lost.isEmpty()) {
            throw new AssertionError("lost: " + lost);
        }
        String json = export(resume);
        String again = export(READER.read("resume.json", json.getBytes(UTF_8)));
        if (!again.equals(json)) {
            throw new AssertionError("not the same again:\n" + json + "\n" + again);
        }
    }

    private static String export(Resume resume) {
        return new JsonResumeRenderer().render(resume, RenderOptions.DEFAULT);
    }
}
