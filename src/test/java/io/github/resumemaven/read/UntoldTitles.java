package io.github.resumemaven.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of sections that no lexicon has, by language and kind. */
record UntoldTitles(Properties byKind) {
    /** What stands around the words of a title: numbers, brackets, pictures. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);

    static UntoldTitles load() throws IOException {
        Properties titles = new Properties();
        try (Reader reader =
                new InputStreamReader(UntoldTitles.class.getResourceAsStream("titles-nobody-knows.txt"), UTF_8)) {
            titles.load(reader);
        }
        return new UntoldTitles(titles);
    }

    List<String> of(String language, SectionKind kind) {
        return List.of(byKind.getProperty(language + "." + kind, "").split(" \\| "));
    }

    /** The source of a résumé, with such titles instead of those of some kinds of sections. */
    String instead(Resume resume, Collection<SectionKind> kinds) {
        List<Section> sections = new ArrayList<>(resume.sections().stream()
                .filter(section ->
                        kinds.contains(section.kind()) && section.title().isPresent())
                .toList());
        sections.sort(
                Comparator.comparing(section -> -section.title().get().span().start()));
        StringBuilder text = new StringBuilder(resume.source().text());
        for (Section section : sections) {
            Span span = section.title().get().span();
            Matcher words = WORDS.matcher(resume.source().text(span));
            List<String> titles = of(resume.language().getLanguage(), section.kind());
            if (words.find()) {
                String title = titles.get(span.start() % titles.size());
                boolean capitals = words.group().equals(words.group().toUpperCase(resume.language()));
                text.replace(
                        span.start() + words.start(),
                        span.start() + words.end(),
                        capitals ? title.toUpperCase(resume.language()) : title);
            }
        }
        return text.toString();
    }
}
