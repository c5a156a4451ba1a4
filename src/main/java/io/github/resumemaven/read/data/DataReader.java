package io.github.resumemaven.read.data;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.date.PeriodReader;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.section.TitleMatch;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a résumé that is kept as data: JSON Resume 1.0, in JSON or YAML, and what looks like it. */
public final class DataReader {
    private final PeriodReader dates;
    private final SectionTitles titles;
    private final Words words;

    public DataReader(PeriodReader dates, SectionTitles titles, Words words) {
        this.dates = dates;
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

    public Resume read(Document document, Locale language) {
        List<Section> sections = new ArrayList<>();
        List<Value<String>> unreadable = new ArrayList<>();
        Basics basics = Basics.EMPTY;
        for (Data.Pair pair : document.data().pairs()) {
            String key = pair.key().text();
            if (key.equals("basics") && pair.value() instanceof Data.Mapping mapping) {
                basics = basics(mapping);
                mapping.get("summary")
                        .map(summary -> prose(SectionKind.SUMMARY, pair.key(), summary))
                        .ifPresent(sections::add);
            } else if (!key.startsWith("$") && !key.equals("meta")) {
                section(pair, unreadable).ifPresent(sections::add);
            }
        }
        if (basics.equals(Basics.EMPTY)) {
            basics = basics(document.data());
        }
        return new Resume(document, language, basics, List.copyOf(sections), List.of(), List.copyOf(unreadable));
    }

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

    private Optional<Section> section(Data.Pair pair, List<Value<String>> unreadable) {
        Optional<SectionKind> kind = kind(pair.key().text());
        if (pair.value() instanceof Data.Sequence list && !list.items().isEmpty()) {
            SectionKind entries = kind.orElse(SectionKind.OTHER);
            List<Part> parts = new ArrayList<>();
            list.items().forEach(item -> parts.add(new DataEntry(entries, dates).read(item, unreadable)));
            return Optional.of(new Section(
                    entries,
                    Optional.of(title(entries, pair.key())),
                    1,
                    parts,
                    pair.value().span()));
        }
        boolean text = kind.filter(each -> each == SectionKind.SUMMARY).isPresent()
                && !DataEntry.paragraphs(pair.value()).isEmpty();
        return text ? Optional.of(prose(SectionKind.SUMMARY, pair.key(), pair.value())) : Optional.empty();
    }

    private Section prose(SectionKind kind, Data.Scalar key, Data data) {
        List<Part> parts = new ArrayList<>();
        for (Block block : DataEntry.paragraphs(data)) {
            parts.add(new Prose(block));
        }
        return new Section(kind, Optional.of(title(kind, key)), 1, parts, data.span());
    }

    /** A key of the schema is titled as the language does; a key of the author's own as it is. */
    private Value<String> title(SectionKind kind, Data.Scalar key) {
        return new Value<>(
                kind == SectionKind.OTHER ? key.text() : words.sections(kind).get(0), key.span());
    }

    private static Basics basics(Data.Mapping data) {
        List<Profile> profiles = new ArrayList<>();
        data.get("profiles").ifPresent(list -> {
            if (list instanceof Data.Sequence sequence) {
                sequence.items().forEach(item -> profile(item).ifPresent(profiles::add));
            }
        });
        return new Basics(
                text(data, "name"),
                text(data, "label"),
                text(data, "email").stream().toList(),
                text(data, "phone").stream().toList(),
                text(data, "url").or(() -> text(data, "website")).stream().toList(),
                location(data),
                List.copyOf(profiles),
                text(data, "image").or(() -> text(data, "picture")),
                List.of());
    }

    private static Optional<Value<String>> text(Data.Mapping data, String key) {
        return data.text(key).filter(value -> !value.get().isBlank());
    }

    private static Optional<Profile> profile(Data data) {
        if (!(data instanceof Data.Mapping mapping) || mapping.text("network").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Profile(mapping.text("network").get(), text(mapping, "username"), text(mapping, "url")));
    }

    private static Optional<Value<String>> location(Data.Mapping data) {
        Optional<Data> location = data.get("location");
        if (location.isEmpty() || !(location.get() instanceof Data.Mapping place)) {
            return text(data, "location");
        }
        List<String> parts = new ArrayList<>();
        for (String key : List.of("address", "postalCode", "city", "region", "countryCode")) {
            text(place, key).ifPresent(value -> parts.add(value.get()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Value<>(String.join(", ", parts), place.span()));
    }
}
