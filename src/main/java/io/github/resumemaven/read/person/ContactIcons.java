package io.github.resumemaven.read.person;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.outline.Line;
import java.util.List;
import java.util.stream.Stream;

/** Pictures that stand for a label: right in front of a way to reach somebody, or in its link. */
final class ContactIcons {
    private ContactIcons() {}

    /** @param read from where to where the items of the line go that were read */
    static void take(Line line, List<int[]> read, Person person) {
        for (Inline.Image image : line.images()) {
            boolean linked = line.anchors().stream()
                    .map(Line.Anchor::link)
                    .anyMatch(link -> link.span().contains(image.span()) && reaches(person, link.targetSpan()));
            if (linked || read.stream().anyMatch(item -> leads(line, image.span(), item))) {
                person.labels.add(image.span());
            }
        }
    }

    /** Whether nothing stands between a picture and an item. */
    private static boolean leads(Line line, Span image, int[] item) {
        int at = 0;
        while (at < line.length()
                && (line.span(at, at + 1).start() < image.end() || line.text().charAt(at) == ' ')) {
            at++;
        }
        return item[0] <= at
                && at < item[1]
                && line.text().substring(item[0], at).isBlank();
    }

    private static boolean reaches(Person person, Span target) {
        return Stream.of(
                        person.emails.stream(),
                        person.phones.stream(),
                        person.urls.stream(),
                        person.profiles.stream().flatMap(profile -> profile.url().stream()))
                .flatMap(values -> values)
                .anyMatch(value -> value.span().equals(target));
    }
}
