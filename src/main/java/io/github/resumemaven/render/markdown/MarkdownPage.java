package io.github.resumemaven.render.markdown;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.plain.Controls;
import io.github.resumemaven.render.plain.HeaderTitles;
import io.github.resumemaven.render.plain.PlainBlocks;
import io.github.resumemaven.render.plain.PlainText;
import io.github.resumemaven.render.source.Squeezed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The whole file, in given forms. */
final class MarkdownPage {
    private final Resume resume;
    private final Words words;
    private final EntryLines entries;
    private final StringBuilder out = new StringBuilder();

    MarkdownPage(Resume resume, Words words) {
        this.resume = resume;
        this.words = words;
        this.entries = new EntryLines(resume.source(), new Dates(words), Colon.of(words));
    }

    String write(Forms forms, Locale language) {
        out.setLength(0);
        out.append(FrontMatter.of(resume, language));
        List<Block> above = forms.head() == EntryForm.AS_WRITTEN ? headBlocks() : List.of();
        List<Block> written = written(forms, above);
        String said = Squeezed.of(String.join("\n", PlainBlocks.of(written)));
        head(
                above,
                value -> (isIn(written, value.span()) || isTarget(written, value.span()))
                        && (isPhoto(value) || said.contains(Squeezed.of(value.get()))));
        for (int i = 0; i < resume.sections().size(); i++) {
            Section section = resume.sections().get(i);
            boolean isAbove = !above.isEmpty() && i == 0 && section.title().isEmpty();
            if (above.isEmpty() && HeaderTitles.isTold(section)) {
                contacts(section);
            } else if (!isAbove) {
                section(section, form(forms, above, i));
            }
        }
        return Controls.without(out.append('\n').toString());
    }

    /** Where the facts of the person stay where they stood, so do those in a section of their own. */
    private EntryForm form(Forms forms, List<Block> above, int index) {
        boolean basics = resume.sections().get(index).kind() == SectionKind.BASICS;
        return basics && !above.isEmpty() ? EntryForm.AS_WRITTEN : forms.section(index);
    }

    /** What stands in the file as its author wrote it. */
    private List<Block> written(Forms forms, List<Block> above) {
        List<Block> written = new ArrayList<>(above);
        for (int i = 0; i < resume.sections().size() && !above.isEmpty(); i++) {
            if (form(forms, above, i) == EntryForm.AS_WRITTEN) {
                written.addAll(blocks(resume.sections().get(i).span()));
            }
        }
        return written;
    }

    /** An image stands where its block does, though its address is no text. */
    private boolean isPhoto(Value<String> value) {
        return resume.basics().image().filter(value::equals).isPresent();
    }

    private static boolean isIn(List<Block> written, Span span) {
        return written.stream().anyMatch(block -> block.span().contains(span));
    }

    /** Whether a link leads to what stands there, which may be a definition at the end of the file. */
    private static boolean isTarget(List<Block> written, Span span) {
        return Walk.inlines(written)
                .anyMatch(inline ->
                        inline instanceof Inline.Link link && link.targetSpan().equals(span));
    }

    /** @param told whether a value is written out in the file anyway: an address that its author hid, {@code ada (at) example.com}, is not */
    private void head(List<Block> above, Predicate<Value<String>> told) {
        Basics basics = resume.basics();
        // A name read from the front matter may stand in the text above as well, and is not said twice.
        String saidAbove = Squeezed.of(String.join("\n", PlainBlocks.of(above)));
        basics.name()
                .filter(name -> !saidAbove.contains(Squeezed.of(name.get())))
                .ifPresent(name -> block("# " + text(name)));
        block(MarkdownBlocks.asWritten(above, 1));
        basics.image()
                .filter(told.negate())
                .flatMap(image -> Addresses.image(image.get()))
                .ifPresent(photo -> block(
                        MarkdownInlines.image(basics.name().map(Value::get).orElse(""), photo, "")));
        basics.label()
                .filter(told.negate())
                .ifPresent(label -> block("**" + Escapes.text(label.get().strip(), '*', '*', false) + "**"));
        List<Section> own = above.isEmpty()
                ? resume.sections().stream().filter(HeaderTitles::isTold).toList()
                : List.of();
        block(PersonLines.contacts(
                basics,
                words,
                value -> !told.test(value)
                        && own.stream().noneMatch(section -> section.span().contains(value.span()))));
    }

    /** A section of nothing but facts about the person. */
    private void contacts(Section section) {
        section.title().ifPresent(title -> block("## " + text(title)));
        block(PersonLines.contacts(
                resume.basics(), words, value -> section.span().contains(value.span())));
    }

    private void section(Section section, EntryForm form) {
        List<Block> written = blocks(section.span());
        if (form == EntryForm.AS_WRITTEN && !written.isEmpty()) {
            asWritten(section, written);
            return;
        }
        section.title().ifPresent(title -> block("## " + text(title)));
        boolean item = false;
        List<Block> prose = new ArrayList<>();
        for (Part part : section.parts()) {
            if (part instanceof Prose each) {
                prose.add(each.block());
                continue;
            }
            prose(prose, section);
            String text = entries.of((Entry) part, form);
            boolean next = text.startsWith("- ");
            if (item && next && !text.isEmpty()) {
                out.append('\n').append(text);
            } else {
                block(text);
            }
            item = next;
        }
        prose(prose, section);
    }

    private void prose(List<Block> blocks, Section section) {
        block(MarkdownBlocks.of(blocks, section.title().isPresent() ? 3 : 2));
        blocks.clear();
    }

    /** The title is a heading, whatever its author made of it. */
    private void asWritten(Section section, List<Block> written) {
        boolean heads = section.title()
                .filter(title -> PlainText.of(Walk.content(written.get(0)))
                                .equals(title.get().strip())
                        || written.get(0).span().contains(title.span())
                                && title.span().length() > 0
                                && written.get(0) instanceof Block.Heading)
                .isPresent();
        if (heads) {
            boolean leads = written.get(0) instanceof Block.Heading heading
                    && Walk.inside(heading.content()).anyMatch(Inline.Link.class::isInstance);
            block("## "
                    + (leads
                            ? MarkdownInlines.heading(Walk.content(written.get(0)))
                            : text(section.title().orElseThrow())));
            block(MarkdownBlocks.asWritten(written.subList(1, written.size()), 3));
        } else {
            block(MarkdownBlocks.asWritten(written, section.title().isPresent() ? 2 : 3));
        }
    }

    /** What stands above the first section. */
    private List<Block> headBlocks() {
        int end = resume.sections().stream()
                .filter(section -> section.title().isPresent())
                .mapToInt(section -> section.span().start())
                .findFirst()
                .orElse(resume.source().span().end());
        return blocks(new Span(0, end));
    }

    /** The blocks that lie in a span; none if one lies across its ends. */
    private List<Block> blocks(Span span) {
        List<Block> inside = new ArrayList<>();
        for (Block block : resume.document().blocks()) {
            if (span.contains(block.span())) {
                inside.add(block);
            } else if (span.overlaps(block.span())) {
                return List.of();
            }
        }
        return inside;
    }

    private void block(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (out.length() > 0) {
            out.append(out.charAt(out.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        out.append(text);
    }

    private static String text(Value<String> value) {
        return Escapes.text(value.get().strip().replaceAll("\\R", " "), ' ', 0, false);
    }
}
