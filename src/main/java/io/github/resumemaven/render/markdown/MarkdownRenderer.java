package io.github.resumemaven.render.markdown;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.RenderOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes a résumé as a Markdown file in one manner, to keep in place of the file that it was read from. It is read back at
 * once, and a section that would be read otherwise is written in the next {@linkplain EntryForm form}, until what is read is
 * what was written.
 */
public final class MarkdownRenderer {
    /** A reading takes some milliseconds; few résumés need more than three. */
    private static final int MOST_TRIES = 16;

    private final Lexicon lexicon;
    private final ReadBack reader;

    public MarkdownRenderer(Lexicon lexicon, ReadBack reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    public String render(Resume resume, RenderOptions options) {
        Locale language = options.language().orElse(resume.language());
        MarkdownPage page = new MarkdownPage(resume, lexicon.of(language));
        Forms forms = Forms.best(resume);
        String text = page.write(forms, language);
        List<Integer> differing = differing(resume, text, language);
        for (int tries = 1; tries < MOST_TRIES && forms.hasNext(differing); tries++) {
            forms = forms.next(differing);
            text = page.write(forms, language);
            differing = differing(resume, text, language);
        }
        for (EntryForm head : EntryForm.HEAD) {
            if (!differing.isEmpty()) {
                String written = page.write(Forms.asWritten(resume, head), language);
                List<Integer> others = differing(resume, written, language);
                text = others.size() < differing.size() ? written : text;
                differing = others.size() < differing.size() ? others : differing;
            }
        }
        return text;
    }

    /** All parts, where the file can't be read. */
    private List<Integer> differing(Resume resume, String text, Locale language) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), language)
                .map(back -> Parts.differing(resume, back))
                .orElseGet(() -> IntStream.rangeClosed(0, resume.sections().size())
                        .boxed()
                        .toList());
    }
}
