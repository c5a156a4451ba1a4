package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a source says and a résumé holds nowhere: neither in a value nor in a block that stands as it was written. */
public final class Leftovers {
    private Leftovers() {}

    /**
     * @param text a piece of text, or an address
     * @param isAddress whether it is one
     */
    public record Leftover(String text, boolean isAddress, Span span) {

        /** Whether it says nothing by itself, but belongs to a word. */
        public boolean isMark() {
            return !isAddress && !Squeezed.says(text);
        }

        /** As a block of its own. */
        public Block paragraph() {
            Inline.Text said = new Inline.Text(isAddress ? Addresses.shown(text) : text, span);
            Inline content = isAddress ? new Inline.Link(List.of(said), text, span, "", span) : said;
            return new Block.Paragraph(List.of(content), span);
        }
    }

    /** In source order. */
    public static List<Leftover> of(Resume resume) {
        BitSet standing = standing(resume);
        Taken taken = new Taken(resume);
        List<Leftover> left = new ArrayList<>();
        for (Line line :
                SourceLines.of(resume.document(), resume.basics().image().map(Value::span))) {
            for (Remnants.Remnant remnant : Remnants.of(line, taken)) {
                for (Line.Run missing : remnant.run().without(standing)) {
                    left.add(new Leftover(missing.text().strip(), false, missing.span()));
                }
            }
            for (Line.Address address : line.addresses()) {
                boolean shown = address.shown() && !Addresses.isCode(address.target());
                if (shown && !standing.get(address.place()) && !taken.says(address.target())) {
                    left.add(new Leftover(address.target().strip(), true, Span.at(address.place())));
                }
            }
        }
        left.removeIf(one -> one.text().isBlank());
        left.sort(Comparator.comparingInt(one -> one.span().start()));
        return left;
    }

    /** The characters that are rendered as they stand. A part may hold less than its span. */
    private static BitSet standing(Resume resume) {
        BitSet standing = new BitSet();
        for (Section section : resume.sections()) {
            for (Part part : section.parts()) {
                lines(resume, part).forEach(line -> mark(standing, line));
            }
        }
        return standing;
    }

    private static List<Line> lines(Resume resume, Part part) {
        if (part instanceof Prose prose) {
            return SourceLines.of(resume.source(), List.of(prose.block()));
        }
        Entry entry = (Entry) part;
        List<Line> lines = new ArrayList<>(SourceLines.of(resume.source(), entry.body()));
        lines.add(Line.of(resume.source(), entry.content(), Optional.empty()));
        return lines;
    }

    private static void mark(BitSet standing, Line line) {
        line.runs().forEach(run -> Arrays.stream(run.offsets()).forEach(standing::set));
        line.addresses().forEach(address -> standing.set(address.place()));
    }
}
