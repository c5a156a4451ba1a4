package io.github.resumemaven.lint;

import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The addresses that a résumé leads to. */
public final class Addresses {
    private Addresses() {}

    /** The targets of links, as written; in source order, each place once. A target may be empty or malformed. */
    public static List<Value<String>> links(Resume resume) {
        TreeMap<Integer, Value<String>> found = new TreeMap<>();
        Walk.inlines(resume.document())
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .forEach(link ->
                        found.putIfAbsent(link.targetSpan().start(), new Value<>(link.target(), link.targetSpan())));
        return List.copyOf(found.values());
    }

    /** What images are taken from, as written; in source order, each place once. */
    public static List<Value<String>> images(Resume resume) {
        TreeMap<Integer, Value<String>> found = new TreeMap<>();
        Walk.inlines(resume.document())
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .forEach(image ->
                        found.putIfAbsent(image.targetSpan().start(), new Value<>(image.target(), image.targetSpan())));
        return List.copyOf(found.values());
    }

    /** The targets of links and images, and the addresses that are written out as text or data. */
    public static List<Value<String>> all(Resume resume) {
        TreeMap<Integer, Value<String>> found = new TreeMap<>();
        links(resume).forEach(link -> found.put(link.span().start(), link));
        images(resume).stream()
                .filter(image -> !image.get().startsWith("data:"))
                .forEach(image -> found.put(image.span().start(), image));
        List<Value<String>> written = new ArrayList<>(resume.basics().urls());
        resume.basics().profiles().forEach(profile -> profile.url().ifPresent(written::add));
        resume.entries().flatMap(entry -> entry.all(Field.Name.URL)).forEach(written::add);
        for (Value<String> address : written) {
            boolean known = Stream.of(
                            found.floorEntry(address.span().start()),
                            found.ceilingEntry(address.span().start()))
                    .anyMatch(near -> near != null && touches(near.getValue().span(), address.span()));
            if (!known && !address.get().isBlank()) {
                found.put(address.span().start(), address);
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean touches(Span a, Span b) {
        return a.equals(b) || a.overlaps(b);
    }
}
