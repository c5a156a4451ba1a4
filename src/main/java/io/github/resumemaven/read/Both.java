package io.github.resumemaven.read;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins what the front matter of a file says as data with what the Markdown below says as text. */
final class Both {
    private Both() {}

    static Resume of(Resume data, Resume text) {
        List<Section> below = text.sections().stream()
                .filter(section -> !section.parts().isEmpty() || section.title().isPresent())
                .toList();
        return new Resume(
                text.document(),
                text.language(),
                basics(data.basics(), text.basics()),
                Stream.concat(data.sections().stream(), below.stream()).toList(),
                text.labels(),
                Stream.concat(data.unreadableDates().stream(), text.unreadableDates().stream())
                        .toList());
    }

    private static Basics basics(Basics data, Basics text) {
        return new Basics(
                first(data.name(), text.name()),
                first(data.label(), text.label()),
                values(data.emails(), text.emails()),
                values(data.phones(), text.phones()),
                values(data.urls(), text.urls()),
                first(data.location(), text.location()),
                Stream.concat(data.profiles().stream(), text.profiles().stream())
                        .distinct()
                        .toList(),
                first(data.image(), text.image()),
                Stream.concat(data.facts().stream(), text.facts().stream())
                        .distinct()
                        .toList());
    }

    private static Optional<Value<String>> first(Optional<Value<String>> data, Optional<Value<String>> text) {
        return data.or(() -> text);
    }

    private static List<Value<String>> values(List<Value<String>> data, List<Value<String>> text) {
        return Stream.concat(data.stream(), text.stream().filter(value -> data.stream()
                        .noneMatch(known -> known.get().equals(value.get()))))
                .toList();
    }
}
