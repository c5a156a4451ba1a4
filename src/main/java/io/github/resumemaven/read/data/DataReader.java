package io.github.resumemaven.read.data;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.section.TitleMatch;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a résumé that is kept as data: JSON Resume 1.0, in JSON or YAML, and what looks like it. Where our own
 * {@code meta.sections} tell how an author had parted the lists, they are parted so again.
 */
public final class DataReader {
    /** What speaks of the file. */
    private static final Set<String> SETTINGS = Set.of("$schema", "meta", "lang", "language", "private");

    private final DataDates dates;
    private final SectionTitles titles;
    private final Words words;

    public DataReader(PeriodReader dates, SectionTitles titles, Words words) {
        this.dates = new DataDates(dates);
        this.titles = titles;
        this.words = words;
    }

    /** Whether data holds jobs or studies, and not only the settings of a page. */
    public boolean isResume(Data.Mapping data) {
        return data.pairs().stream()
                .anyMatch(pair -> pair.value() instanceof Data.Sequence
                        && kind(pair.key().text())
                                .filter(kind -> kind == SectionKind.WORK || kind == SectionKind.EDUCATION)
                                .isPresent());
    }

    /** Front matter holds settings of a page besides the résumé; a file of data is about the person. */
    public Resume read(Document document, Locale language) {
        boolean whole = document.format() != Document.Format.MARKDOWN;
        List<Value<String>> unreadable = new ArrayList<>();
        MetaSections meta = MetaSections.of(document.data());
        List<Section> sections = new ArrayList<>(meta.read(dates, unreadable));
        Basics basics = Basics.EMPTY;
        List<Data.Pair> facts = new ArrayList<>();
        for (Data.Pair pair : document.data().pairs()) {
            String key = pair.key().text();
            if (key.equals("basics") && pair.value() instanceof Data.Mapping person) {
                basics = DataBasics.of(person, meta.basics(), true);
                Section summary = summary(pair.key(), meta.summary(), person.span());
                if (!summary.parts().isEmpty()) {
                    sections.add(0, summary);
                }
            } else if (!SETTINGS.contains(key) && !section(pair, meta, unreadable, sections)) {
                facts.add(pair);
            }
        }
        if (basics.equals(Basics.EMPTY)) {
            Data.Mapping flat = whole ? new Data.Mapping(facts, document.data().span()) : document.data();
            basics = DataBasics.of(flat, meta.basics(), whole);
        } else if (whole) {
            facts.forEach(pair -> text(pair).ifPresent(sections::add));
        }
        return new Resume(document, language, basics, List.copyOf(sections), List.of(), List.copyOf(unreadable));
    }

    /** The kind that a key names, of the schema or in the words of the language. */
    private Optional<SectionKind> kind(String key) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        String spaced = key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|[_-]", " ");
        return titles.match(spaced)
                .filter(match -> match.atLeast(Strength.PART))
                .map(TitleMatch::kind);
    }

    /** @return whether the pair was a section, and all of it is in one now */
    private boolean section(Data.Pair pair, MetaSections meta, List<Value<String>> unreadable, List<Section> sections) {
        Optional<SectionKind> kind = kind(pair.key().text());
        if (pair.value() instanceof Data.Sequence list && (kind.isPresent() || holdsEntries(list))) {
            SectionKind entries = kind.orElse(SectionKind.OTHER);
            List<Part> parts = new ArrayList<>();
            for (int i = meta.taken(pair.key().text()); i < list.items().size(); i++) {
                Entry entry = new DataEntry(entries, dates, unreadable)
                        .read(list.items().get(i), Optional.empty());
                parts.add(entry);
            }
            if (!parts.isEmpty()) {
                sections.add(new Section(entries, Optional.of(title(entries, pair.key())), 1, parts, list.span()));
            }
            return true;
        }
        if (kind.filter(each -> each == SectionKind.SUMMARY).isPresent()) {
            sections.add(summary(
                    pair.key(), DataTexts.lines(pair.value()), pair.value().span()));
            return true;
        }
        return false;
    }

    private static boolean holdsEntries(Data.Sequence list) {
        return list.items().stream().anyMatch(Data.Mapping.class::isInstance);
    }

    private Section summary(Data.Scalar key, List<Value<String>> lines, Span span) {
        List<Part> parts = new ArrayList<>();
        DataTexts.paragraphs(lines).forEach(block -> parts.add(new Prose(block)));
        return new Section(
                SectionKind.SUMMARY, Optional.of(title(SectionKind.SUMMARY, key)), 1, List.copyOf(parts), span);
    }

    /** What has neither a place in the schema nor entries: a section of the author's own. */
    private Optional<Section> text(Data.Pair pair) {
        List<Part> parts = new ArrayList<>();
        DataTexts.blocks(pair.value()).forEach(block -> parts.add(new Prose(block)));
        Value<String> title = new Value<>(pair.key().text(), pair.key().span());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        SectionKind.OTHER,
                        Optional.of(title),
                        1,
                        List.copyOf(parts),
                        pair.value().span()));
    }

    /** A key of the schema is titled as the language does; a key of the author's own as it is. */
    private Value<String> title(SectionKind kind, Data.Scalar key) {
        return new Value<>(
                kind == SectionKind.OTHER ? key.text() : words.sections(kind).get(0), key.span());
    }
}
