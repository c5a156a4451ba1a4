package io.github.resumemaven.render;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import io.github.resumemaven.render.check.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows passages as they are written, beside what was made of them, where an output would lack something of theirs: a
 * résumé with a line said twice is better than none on the evening before a deadline.
 */
final class Verbatim {
    private Verbatim() {}

    /**
     * The résumé with the innermost block around each loss among the parts of its section, behind the part that it stands
     * in.
     *
     * @param losses at least one
     */
    static Resume of(Resume resume, List<Loss> losses) {
        Map<Span, Block> passages = new LinkedHashMap<>();
        losses.stream().map(loss -> passage(resume, loss)).forEach(block -> passages.putIfAbsent(block.span(), block));
        List<Section> sections = new ArrayList<>(resume.sections());
        for (Block passage : passages.values()) {
            Optional<Section> home = sections.stream()
                    .filter(section -> section.span().contains(passage.span()))
                    .reduce((first, later) -> later);
            if (home.isPresent()) {
                sections.replaceAll(section -> section == home.get() ? with(section, passage) : section);
            } else {
                sections.add(0, Placement.inFront(List.of(new Prose(passage))));
            }
        }
        return resume.with(List.copyOf(sections));
    }

    /** A heading stands as a paragraph, so that it opens nothing; what stands in no block, such as a link's definition, too. */
    private static Block passage(Resume resume, Loss loss) {
        Optional<Block> block = Walk.innermost(resume.document(), loss.span());
        if (block.isPresent() && block.get() instanceof Block.Heading heading) {
            return new Block.Paragraph(heading.content(), heading.span());
        }
        return block.orElseGet(
                () -> new Block.Paragraph(List.of(new Inline.Text(loss.text(), loss.span())), loss.span()));
    }

    private static Section with(Section section, Block passage) {
        List<Part> parts = new ArrayList<>(section.parts());
        Placement.insert(parts, new Prose(passage), Part::span);
        return section.with(List.copyOf(parts));
    }
}
