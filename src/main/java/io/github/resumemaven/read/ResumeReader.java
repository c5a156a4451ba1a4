package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.data.DataReader;
import io.github.resumemaven.read.document.BoundedRun;
import io.github.resumemaven.read.document.Deadline;
import io.github.resumemaven.read.document.DocumentParser;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a résumé of any shape: bytes to a document, and what the document says to the model. May be shared by threads; one that has
 * read before has its words at hand.
 */
public final class ResumeReader {
    private final Lexicon lexicon;
    private final DocumentParser parser = new DocumentParser();
    private final LanguageDetector detector;
    private final Tongues tongues;
    private final BoundedRun bounded;

    public ResumeReader(Lexicon lexicon) {
        this(lexicon, BoundedRun.WAIT);
    }

    /** @param wait how long a machine that is busy with other things may take for a reading, by the clock */
    ResumeReader(Lexicon lexicon, Duration wait) {
        this.lexicon = lexicon;
        this.bounded = new BoundedRun(wait);
        this.tongues = new Tongues(lexicon);
        this.detector = new LanguageDetector(lexicon);
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @throws io.github.resumemaven.read.document.UnreadableException when it is no text, or broken, or takes longer than
     *     5 s
     */
    public Resume read(String name, byte[] bytes) {
        return bounded.call(name, deadline -> read(parser.parse(name, bytes, deadline), deadline));
    }

    /** As {@link #read(String, byte[])}, in a language that is known. */
    public Resume read(String name, byte[] bytes, Locale language) {
        return bounded.call(
                name, deadline -> read(parser.parse(name, bytes, deadline), lexicon.of(language), language, deadline));
    }

    /** Reads a document in the language that its front matter names, or that it looks like. */
    public Resume read(Document document) {
        return bounded.call(document.source().name(), deadline -> read(document, deadline));
    }

    private Resume read(Document document, Deadline deadline) {
        Optional<Locale> said = document.data()
                .text("lang")
                .or(() -> document.data().text("language"))
                .or(() -> meta(document).text("language"))
                .map(value -> Locale.forLanguageTag(value.get().strip().replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty());
        Words words = said.map(lexicon::of)
                .orElseGet(() -> detector.detect(document.source().text()));
        return read(document, words, said.orElse(words.language()), deadline);
    }

    private static Data.Mapping meta(Document document) {
        return document.data().get("meta").orElse(null) instanceof Data.Mapping meta ? meta : Data.Mapping.EMPTY;
    }

    /** Reads a document in a language that is known. */
    public Resume read(Document document, Locale language) {
        return bounded.call(
                document.source().name(), deadline -> read(document, lexicon.of(language), language, deadline));
    }

    private Resume read(Document document, Words words, Locale language, Deadline deadline) {
        Tongue tongue = tongues.of(words);
        DataReader data = new DataReader(tongue.dayFirst(), tongue.titles(), words);
        if (document.format() != Document.Format.MARKDOWN) {
            return data.read(document, language);
        }
        if (!data.isResume(document.data())) {
            return new DocumentReader(tongue, document, deadline).read(language);
        }
        Resume front = data.read(document, language);
        return document.blocks().isEmpty()
                ? front
                : Both.of(front, new DocumentReader(tongue, document, deadline).read(language));
    }
}
