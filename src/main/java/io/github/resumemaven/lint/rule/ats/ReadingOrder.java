package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Printed;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.rule.ats.Placement.Place;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

public final class ReadingOrder extends Rule {

    public ReadingOrder() {
        super(
                "ats/reading-order",
                WARNING,
                Fixing.NONE,
                "software reads a part of the PDF in another order than people");
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public boolean applies(Context context) {
        return context.printed().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        Printed pdf = context.printed().orElseThrow();
        List<Place> places = Placement.of(
                context.document(),
                Placement.squeezed(pdf.pages().stream().flatMap(List::stream).toList()));
        String byPlace = Placement.squeezed(pdf.byPlace());
        for (Place place : places) {
            if (!byPlace.contains(place.text())) {
                report.at(
                                place.span(),
                                "software that reads the PDF line by line mixes this with what stands beside it")
                        .help("write it as a list or as paragraphs, so that nothing stands beside it");
            }
        }
        // A data file may name its parts in any order.
        if (context.document().format() == Document.Format.MARKDOWN) {
            List<Span> moved = moved(context.resume());
            displaced(places.stream()
                            .filter(place -> moved.stream().noneMatch(place.span()::overlaps))
                            .toList())
                    .forEach(place -> report.at(place.span(), "the PDF has this in another place than the file")
                            .help("move it there, or report the layout that moves it"));
        }
    }

    /** What has a place of its own in every layout, or none: facts under the name, those of a title, replaced words. */
    private static List<Span> moved(Resume resume) {
        Stream<Span> title = resume.entries()
                .flatMap(entry -> Stream.concat(
                        entry.fields().stream().map(field -> field.value().span()),
                        entry.period().stream().map(Period::span)));
        Stream<Span> person = resume.basics().values().map(value -> lines(resume.source(), value.span()));
        return Stream.of(person, title, resume.labels().stream())
                .flatMap(spans -> spans)
                .toList();
    }

    /** A contact's address may stand behind the text of its link. */
    private static Span lines(SourceText source, Span span) {
        Span first = source.line(source.position(span.start()).line());
        return first.cover(source.line(source.position(span.end()).line()));
    }

    /** The fewest places that must be taken away for the rest to be in order: all but the longest rising sequence. */
    private static List<Place> displaced(List<Place> places) {
        int[] length = new int[places.size()];
        int[] before = new int[places.size()];
        int last = -1;
        for (int i = 0; i < places.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j).at() < places.get(i).at() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Place> displaced = new ArrayList<>(places);
        for (int i = last; i >= 0; i = before[i]) {
            displaced.remove(places.get(i));
        }
        return displaced;
    }
}
