package io.github.resumemaven.render.check;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what of a source an output does not have: each value of the model, each date as exact as it was written, and
 * each piece of text and address that the model did not take must be in it at least once; the text of one block in its
 * order. It compares the source's own blocks with the finished output and knows nothing of how that was made.
 */
public final class LossCheck {
    private final Resume resume;
    private final Dates dates;
    private final Taken taken;
    private final List<Line> lines;

    /** @param words of the language that the outputs are written in */
    public LossCheck(Resume resume, Words words) {
        this.resume = resume;
        this.dates = new Dates(words);
        this.taken = new Taken(resume);
        this.lines = SourceLines.of(resume.document());
    }

    /** What is missing, in source order; empty when all is there. */
    public List<Loss> of(Format format, byte[] output) {
        Said said = Outputs.read(format, output);
        Set<Loss> losses = new LinkedHashSet<>();
        lines.forEach(line -> text(line, said, (span, text) -> losses.add(new Loss(format, span, text))));
        for (Value<String> value : Taken.values(resume)) {
            if (!hasValue(said, value.get()) && !isPhoto(format, value)) {
                losses.add(new Loss(format, value.span(), value.get()));
            }
        }
        resume.entries().flatMap(entry -> entry.period().stream()).forEach(period -> {
            if (!hasPeriod(format, said, period)) {
                losses.add(new Loss(format, period.span(), resume.source().text(period.span())));
            }
        });
        List<Loss> sorted = new ArrayList<>(losses);
        sorted.sort(Comparator.comparingInt(loss -> loss.span().start()));
        return List.copyOf(sorted);
    }

    private interface Found {
        void missing(Span span, String text);
    }

    private void text(Line line, Said said, Found found) {
        for (Line.Address address : line.addresses()) {
            if (address.shown() && !Addresses.isCode(address.target()) && !hasAddress(said, address.target())) {
                found.missing(address.span(), address.target());
            }
        }
        List<Line.Run> left =
                line.runs().stream().flatMap(run -> taken.left(run).stream()).toList();
        boolean whole = length(left) == length(line.runs());
        if (whole) {
            inOrder(line, said, found);
            return;
        }
        for (Line.Run piece : left) {
            if (Squeezed.says(piece.text()) && !said.has(trimmed(piece.text()))) {
                found.missing(span(List.of(piece)), trimmed(piece.text()));
            }
        }
    }

    private static int length(List<Line.Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static void inOrder(Line line, Said said, Found found) {
        List<Line.Run> runs =
                line.runs().stream().filter(run -> Squeezed.says(run.text())).toList();
        // Between two texts an output may write out an address, and must not drop a separator.
        int gap = line.runs().stream()
                        .filter(run -> !Squeezed.says(run.text()))
                        .mapToInt(run -> run.text().length())
                        .sum()
                + line.addresses().stream()
                        .mapToInt(address -> address.target().length())
                        .sum();
        List<String> texts = runs.stream().map(run -> trimmed(run.text())).toList();
        if (said.hasInOrder(texts, gap)) {
            return;
        }
        List<Line.Run> missing =
                runs.stream().filter(run -> !said.has(trimmed(run.text()))).toList();
        List<Line.Run> named = missing.isEmpty() ? runs : missing;
        found.missing(
                span(named),
                String.join("", named.stream().map(Line.Run::text).toList()).strip());
    }

    /** Without the punctuation at its ends: separators between two values belong to neither. */
    private static String trimmed(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}★☆⭐✓✔✗✘●○■□▰▱+#]+|[^\\p{L}\\p{N}★☆⭐✓✔✗✘●○■□▰▱+#%]+$", "");
    }

    private static Span span(List<Line.Run> runs) {
        int[] first = runs.get(0).offsets();
        int[] last = runs.get(runs.size() - 1).offsets();
        return new Span(first[0], Math.max(first[0], last[last.length - 1]) + 1);
    }

    private static boolean hasValue(Said said, String value) {
        return !Squeezed.says(value) || said.has(value) || hasAddress(said, value);
    }

    /** Text and DOCX have no pictures. */
    private boolean isPhoto(Format format, Value<String> value) {
        boolean pictures = format == Format.HTML || format == Format.JSON;
        return !pictures && resume.basics().image().filter(value::equals).isPresent();
    }

    private static boolean hasAddress(Said said, String address) {
        // A last slash says nothing.
        String bare = Addresses.shown(address.strip()).replaceFirst("/$", "");
        return said.hasAddress(bare) || said.hasAddress(Addresses.link(bare).orElse(bare));
    }

    private boolean hasPeriod(Format format, Said said, Period period) {
        if (format == Format.JSON) {
            return Stream.of(period.start(), period.end())
                            .flatMap(date -> date.stream())
                            .allMatch(date ->
                                    exact(date.get()) && said.hasDate(date.get().iso()))
                    || said.has(resume.source().text(period.span()));
        }
        return said.has(dates.show(period));
    }

    private static boolean exact(PartialDate date) {
        return date.precision() != PartialDate.Precision.SEASON && date.precision() != PartialDate.Precision.QUARTER;
    }
}
