package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes away with a private value what would stand there without sense: its label, its link, a separator, an icon, the
 * list item or the section that held nothing else. Data has its labels and separators in its form. Nothing is ever given back but the marks of emphasis that go on.
 */
final class Tidying {
    private static final String SEPARATORS = "|｜·•●◆‧∙,，、;；/";
    /** How far a value may stand behind its label. */
    private static final int NEAR = 16;

    private final Resume resume;
    private final String text;
    private final BitSet gone;
    private final Predicate<String> isLabel;
    /** The characters that readers get to see. */
    private final BitSet seen = new BitSet();

    private final List<Inline> inlines;

    private Tidying(Resume resume, BitSet gone, Predicate<String> isLabel) {
        this.resume = resume;
        this.isLabel = isLabel;
        this.text = resume.source().text();
        this.gone = gone;
        this.inlines = Walk.inlines(resume.document()).toList();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text || inline instanceof Inline.Code || inline instanceof Inline.Image) {
                set(seen, inline.span());
            }
        }
        // HTML that was not understood may say anything.
        Walk.blocks(resume.document())
                .filter(block -> block instanceof Block.CodeBlock
                        || block instanceof Block.HtmlBlock html
                                && html.content().isEmpty()
                                && !html.html().strip().startsWith("<!--"))
                .forEach(block -> set(seen, block.span()));
    }

    /**
     * @param gone what is cut; grows
     * @param isLabel whether a text names a fact of a person
     */
    static void of(Resume resume, BitSet gone, Predicate<String> isLabel) {
        if (resume.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        Tidying tidying = new Tidying(resume, gone, isLabel);
        tidying.labels();
        tidying.links();
        tidying.separators();
        tidying.emphasis();
        Gaps.close(resume, gone);
        tidying.blocks();
        tidying.sections();
    }

    private void labels() {
        Stream.concat(
                        resume.labels().stream(),
                        resume.basics().facts().stream().map(Basics.Fact::label).map(label -> label.span()))
                .filter(label -> !label.isEmpty())
                .forEach(this::label);
    }

    private void label(Span label) {
        boolean table = inTable(label.start());
        int end = label.end();
        while (end < text.length() && end - label.end() < NEAR && !gone.get(end) && isBetween(end)) {
            end++;
        }
        if (end < text.length() && gone.get(end)) {
            for (int i = label.start(); i < end; i++) {
                gone.set(i, gone.get(i) || !table || text.charAt(i) != '|');
            }
        }
    }

    private boolean isBetween(int at) {
        return !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '\n';
    }

    /** What leads to a private value, or is named by it; the definition of a reference too. */
    private void links() {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                link(link.span(), link.targetSpan());
            } else if (inline instanceof Inline.Image image) {
                link(image.span(), image.targetSpan());
            }
        }
    }

    private void link(Span link, Span target) {
        if (!cuts(link) && !cuts(target)) {
            return;
        }
        set(gone, link);
        if (!link.contains(target)) {
            set(
                    gone,
                    resume.source()
                            .line(resume.source().position(target.start()).line()));
        }
    }

    private void separators() {
        for (int start = gone.nextSetBit(0); start >= 0; start = gone.nextSetBit(start)) {
            int end = gone.nextClearBit(start);
            Optional<Block> leaf = Walk.innermost(resume.document(), new Span(start, Math.min(end, start + 1)));
            if (leaf.isPresent() && !(leaf.get() instanceof Block.Table)) {
                separator(
                        start,
                        Math.min(end, leaf.get().span().end()),
                        leaf.get().span());
            }
            start = gone.nextClearBit(Math.max(start, end));
            if (start >= text.length()) {
                return;
            }
        }
    }

    /** Of two separators, or of one at the end or the beginning of a line, one goes. */
    private void separator(int start, int end, Span leaf) {
        int left = start;
        while (left > leaf.start() && isAdornment(text.codePointBefore(left))) {
            left -= Character.charCount(text.codePointBefore(left));
        }
        int right = end;
        while (right < leaf.end() && isBlank(text.charAt(right))) {
            right++;
        }
        boolean before = left > leaf.start() && SEPARATORS.indexOf(text.charAt(left - 1)) >= 0;
        boolean behind = right < leaf.end() && SEPARATORS.indexOf(text.charAt(right)) >= 0;
        boolean first = left == leaf.start() || text.charAt(left - 1) == '\n';
        boolean last = right >= leaf.end() || text.charAt(right) == '\n' || text.charAt(right) == '\r';
        if (first && behind) {
            gone.set(left, right + 1);
        } else if (before && (behind || last)) {
            int from = left - 1;
            while (from > leaf.start() && isBlank(text.charAt(from - 1))) {
                from--;
            }
            gone.set(from, start);
        } else if (left < start && (first || before)) {
            gone.set(left, start);
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000;
    }

    /** Blanks and icons. */
    private static boolean isAdornment(int c) {
        return isBlank(c)
                || switch (Character.getType(c)) {
                    case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.FORMAT -> true;
                    default -> c == 0xFE0F;
                };
    }

    /** Emphasis of nothing goes; the marks of emphasis that still holds something stay, both of them. */
    private void emphasis() {
        for (Inline inline : inlines) {
            List<Inline> content = Walk.children(inline);
            if (inline instanceof Inline.Link || content.isEmpty() || !cuts(inline.span())) {
                continue;
            }
            if (says(inline.span())) {
                gone.clear(inline.span().start(), content.get(0).span().start());
                gone.clear(
                        content.get(content.size() - 1).span().end(),
                        inline.span().end());
            } else {
                set(gone, inline.span());
            }
        }
    }

    /** Innermost first, so that what holds only empty blocks goes too. */
    private void blocks() {
        List<Block> blocks = new ArrayList<>(Walk.blocks(resume.document()).toList());
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> lines(item.span()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(this::cells);
                table.rows().stream().skip(table.header() ? 1 : 0).forEach(row -> lines(row.span()));
            } else if (block instanceof Block.DefinitionList list) {
                list.definitions().forEach(this::definition);
            } else if (block instanceof Block.Paragraph) {
                paragraph(block.span());
            }
            if (!(block instanceof Block.HtmlBlock)) {
                drop(block.span());
            }
        }
    }

    /** A label may have a cell of its own. */
    private void cells(Block.TableRow row) {
        for (int i = 1; i < row.cells().size(); i++) {
            Span label = row.cells().get(i - 1).span();
            if (lost(row.cells().get(i).span())
                    && isLabel.test(text.substring(label.start(), label.end()).replace("|", ""))) {
                Walk.inside(row.cells().get(i - 1).content()).forEach(inline -> set(gone, inline.span()));
            }
        }
    }

    private void definition(Block.Definition definition) {
        definition.descriptions().forEach(item -> lines(item.span()));
        if (definition.descriptions().stream().noneMatch(item -> says(item.span()))) {
            boolean cut = definition.descriptions().stream().anyMatch(item -> cuts(item.span()));
            if (cut) {
                whole(definition.span());
            }
        }
    }

    private boolean lost(Span span) {
        return cuts(span) && !says(span);
    }

    private void lines(Span span) {
        if (lost(span)) {
            whole(span);
        }
    }

    private void drop(Span span) {
        if (lost(span)) {
            set(gone, span);
        }
    }

    /** A line of a paragraph that says nothing any more, unless it holds tags. */
    private void paragraph(Span paragraph) {
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end >= paragraph.end() ? paragraph.end() : end + 1;
            Span line = new Span(start, end);
            if (lost(line) && text.substring(start, end).indexOf('<') < 0) {
                set(gone, line);
            }
            start = end;
        }
    }

    /** With what marks it at the beginning of its first line, and the end of its last. */
    private void whole(Span span) {
        int start = span.start();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean lineStart = start == 0 || text.charAt(start - 1) == '\n';
        if (lineStart && end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        if (lineStart && end < text.length() && text.charAt(end) == '\n' && text.charAt(end - 1) != '\n') {
            end++;
        }
        gone.set(lineStart ? start : span.start(), end);
    }

    /** A title above nothing. */
    private void sections() {
        for (Section section : resume.sections()) {
            if (section.title().isEmpty() || !cuts(section.span())) {
                continue;
            }
            BitSet left = (BitSet) seen.clone();
            Span title = section.title().get().span();
            left.clear(title.start(), title.end());
            if (!says(left, section.span()) && !section.span().isEmpty()) {
                set(gone, section.span());
            }
        }
    }

    private boolean inTable(int at) {
        return Walk.innermost(resume.document(), new Span(at, at + 1))
                .filter(Block.Table.class::isInstance)
                .isPresent();
    }

    private boolean cuts(Span span) {
        int next = gone.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private boolean says(Span span) {
        return says(seen, span);
    }

    private boolean says(BitSet visible, Span span) {
        for (int i = visible.nextSetBit(span.start()); i >= 0 && i < span.end(); i = visible.nextSetBit(i + 1)) {
            if (!gone.get(i) && Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void set(BitSet bits, Span span) {
        bits.set(span.start(), span.end());
    }
}
