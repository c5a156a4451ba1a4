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
import io.github.resumemaven.render.pdf.TextLayer;
import io.github.resumemaven.render.plain.HeaderTitles;
import io.github.resumemaven.render.source.Line;
import io.github.resumemaven.render.source.Remnants;
import io.github.resumemaven.render.source.SourceLines;
import io.github.resumemaven.render.source.Squeezed;
import io.github.resumemaven.render.source.Taken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what of a source an output does not have: each value of the model, each date as exact as it was written, and
 * each piece of text and address that the model did not take must be in it at least once; the text of one block in its
 * order. It compares the source's own blocks with the finished output and knows nothing of how that was made.
 */
public final class LossCheck {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final Resume resume;
    private final Dates dates;
    private final List<Line> lines;

    /** What must be left of the lines that values were read from; a line that is not in it must be there as a whole. */
    private final Map<Line, List<Remnants.Remnant>> remnants = new IdentityHashMap<>();

    /** Titles of facts under the name: a label of these. A PDF has them in its outline, a page for those who hear it. */
    private final List<String> headers;

    /** @param words of the language that the outputs are written in */
    public LossCheck(Resume resume, Words words) {
        this.resume = resume;
        this.dates = new Dates(words);
        Taken taken = new Taken(resume);
        this.headers = HeaderTitles.of(resume);
        this.lines = SourceLines.of(resume.document(), resume.basics().image().map(Value::span));
        lines.stream()
                .filter(line -> !taken.leaves(line))
                .forEach(line -> remnants.put(line, Remnants.of(line, taken)));
    }

    /** What is missing, in source order; empty when all is there. */
    public List<Loss> of(Format format, byte[] output) {
        return of(format, Outputs.read(format, output));
    }

    /** As {@link #of(Format, byte[])}, for a PDF that was read already. */
    public List<Loss> of(TextLayer pdf) {
        return of(Format.PDF, Outputs.pdf(pdf));
    }

    private List<Loss> of(Format format, Said said) {
        Set<Loss> losses = new LinkedHashSet<>();
        lines.forEach(line -> text(line, format, said, (span, text) -> losses.add(new Loss(format, span, text))));
        for (Value<String> value : Taken.values(resume)) {
            if (!hasValue(said, value) && !isHiddenPhoto(format, value)) {
                losses.add(new Loss(format, value.span(), value.get()));
            }
        }
        resume.entries().flatMap(entry -> entry.period().stream()).forEach(period -> {
            if (!hasPeriod(format, said, period)) {
                losses.add(new Loss(format, period.span(), resume.source().text(period.span())));
            }
        });
        boolean plain = format == Format.TEXT || format == Format.DOCX;
        losses.removeIf(loss -> headers.contains(loss.text()) && (plain || said.hasTitle(loss.text())));
        List<Loss> sorted = new ArrayList<>(losses);
        sorted.sort(Comparator.comparingInt(loss -> loss.span().start()));
        return List.copyOf(sorted);
    }

    private interface Found {
        void missing(Span span, String text);
    }

    private void text(Line line, Format format, Said said, Found found) {
        for (Line.Address address : line.addresses()) {
            boolean sought =
                    address.shown() && !Addresses.isCode(address.target()) && !Addresses.isOwnPart(address.target());
            if (sought && !hasAddress(said, address.target())) {
                found.missing(address.span(), address.target());
            }
        }
        if (line.parts()) {
            return;
        }
        if (!remnants.containsKey(line)) {
            inOrder(line, format, said, found);
            return;
        }
        for (Remnants.Remnant remnant : remnants.get(line)) {
            if (!said.has(remnant.sought()) && !isElsewhere(remnant.run().text(), said)) {
                found.missing(remnant.run().span(), remnant.run().text());
            }
        }
    }

    /** Whether the words are there, and each mark as often as the source has it, though a mark may stand apart from its word. */
    private boolean isElsewhere(String text, Said said) {
        return said.has(EDGES.matcher(text).replaceAll(""))
                && MARKS.matcher(text).results().allMatch(mark -> said.count(mark.group()) >= wanted(mark.group()));
    }

    /** How often a mark stands in what must be said. */
    private int wanted(String mark) {
        int inLines = lines.stream()
                .mapToInt(line -> remnants.containsKey(line)
                        ? remnants.get(line).stream()
                                .mapToInt(left -> count(mark, left.run().text()))
                                .sum()
                        : line.runs().stream()
                                .mapToInt(run -> count(mark, run.text()))
                                .sum())
                .sum();
        return inLines
                + Taken.values(resume).stream()
                        .mapToInt(value -> count(mark, value.get()))
                        .sum();
    }

    private static int count(String mark, String text) {
        return text.split(Pattern.quote(mark), -1).length - 1;
    }

    private static void inOrder(Line line, Format format, Said said, Found found) {
        List<Line.Run> runs = line.runs().stream()
                .filter(run -> !Squeezed.of(run.text()).isEmpty())
                .toList();
        // A PDF keeps what its images show beside its text.
        List<String> texts = runs.stream()
                .filter(run -> format != Format.PDF || !run.describes() || !said.has(run.text()))
                .map(Line.Run::text)
                .toList();
        if (said.hasInOrder(texts, line.gap())) {
            return;
        }
        List<Line.Run> missing =
                runs.stream().filter(run -> !said.has(run.text())).toList();
        List<Line.Run> named = missing.isEmpty() ? runs : missing;
        found.missing(
                named.get(0).span().cover(named.get(named.size() - 1).span()),
                String.join("", named.stream().map(Line.Run::text).toList()).strip());
    }

    private boolean hasValue(Said said, Value<String> value) {
        String text = value.get();
        return said.has(text) || hasAddress(said, text) || hasPieces(said, value);
    }

    /** A value that holds a link may have the address of that in its midst. */
    private boolean hasPieces(Said said, Value<String> value) {
        for (Line line : lines) {
            List<String> pieces = line.runs().stream()
                    .filter(run -> value.span().overlaps(run.span()))
                    .map(run -> run.within(value.span()))
                    .filter(piece -> !Squeezed.of(piece).isEmpty())
                    .toList();
            if (!pieces.isEmpty() && Squeezed.of(value.get()).contains(Squeezed.of(pieces.get(0)))) {
                return said.hasInOrder(pieces, line.gap());
            }
        }
        return false;
    }

    /** A photo that this format cannot show: text and DOCX have none, a page none from outside its folder. */
    private boolean isHiddenPhoto(Format format, Value<String> value) {
        boolean file = format == Format.HTML || format == Format.MARKDOWN;
        boolean shown =
                format == Format.JSON || file && Addresses.image(value.get()).isPresent();
        return !shown && resume.basics().image().filter(value::equals).isPresent();
    }

    private static boolean hasAddress(Said said, String address) {
        String number = Addresses.number(address);
        if (!number.isEmpty() && said.hasNumber(number)) {
            return true;
        }
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
        return said.has(dates.show(period)) || format == Format.MARKDOWN && hasDates(said, period);
    }

    /** Markdown may have a date as its author wrote it, in cells of a table too, and the two of a period apart. */
    private boolean hasDates(Said said, Period period) {
        return said.has(resume.source().text(period.span()))
                || Stream.of(period.start(), period.end())
                        .flatMap(date -> date.stream())
                        .allMatch(date -> hasDate(said, date));
    }

    private boolean hasDate(Said said, Value<PartialDate> date) {
        String written = resume.source().text(date.span());
        return said.has(written) || said.has(written.replace('|', ' ')) || said.has(dates.show(date.get()));
    }

    private static boolean exact(PartialDate date) {
        return date.precision() != PartialDate.Precision.SEASON && date.precision() != PartialDate.Precision.QUARTER;
    }
}
