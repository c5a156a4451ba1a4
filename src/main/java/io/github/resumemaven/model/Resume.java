package io.github.resumemaven.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A résumé: a reading of a document, which stays the truth.
 *
 * @param document what was read
 * @param language of the text, as a BCP 47 language tag: {@code zh-Hans}, {@code en} …
 * @param basics the person
 * @param sections all else, in source order
 * @param labels source text that structure replaced: labels that became a field's name, and words such as {@code at}
 *     that only link two fields. Together with separators, the only text that an output may drop
 * @param unreadableDates what stands where a date should and could not be read
 */
public record Resume(
        Document document,
        Locale language,
        Basics basics,
        List<Section> sections,
        List<Span> labels,
        List<Value<String>> unreadableDates) {

    /** The same with other sections. */
    public Resume with(List<Section> others) {
        return new Resume(document, language, basics, others, labels, unreadableDates);
    }

    public SourceText source() {
        return document.source();
    }

    /** The entries of a kind, in whichever section they stand, in source order. */
    public List<Entry> entries(SectionKind kind) {
        return entries().filter(entry -> entry.kind() == kind).toList();
    }

    public Stream<Entry> entries() {
        return sections.stream().flatMap(Section::entries);
    }

    public List<Entry> work() {
        return entries(SectionKind.WORK);
    }

    public List<Entry> education() {
        return entries(SectionKind.EDUCATION);
    }

    public Stream<Section> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind);
    }
}
