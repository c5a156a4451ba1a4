package io.github.resumemaven.render;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Builds a résumé by hand over a source text, for tests of what a renderer does with one value. */
public final class Sample {
    private final SourceText source;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Basics basics = Basics.EMPTY;
    private Locale language = Locale.ENGLISH;

    public Sample(String source) {
        this.source = new SourceText("sample.md", source);
    }

    public static Sample of(String source) {
        return new Sample(source);
    }

    public Span span(String text) {
        int start = source.text().indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException("the sample does not say: " + text);
        }
        return new Span(start, start + text.length());
    }

    public Value<String> value(String text) {
        return new Value<>(text, span(text));
    }

    public Value<PartialDate> date(PartialDate date, String text) {
        return new Value<>(date, span(text));
    }

    public Field field(Field.Name name, String text) {
        return new Field(name, value(text));
    }

    public Inline.Text text(String text) {
        return new Inline.Text(text, span(text));
    }

    public Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)), span(text));
    }

    public Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), content[0].span().cover(content[content.length - 1].span()));
    }

    public Block.ListBlock list(Block.ListItem... items) {
        return new Block.ListBlock(false, 0, List.of(items), items[0].span().cover(items[items.length - 1].span()));
    }

    public Block.ListItem item(Block... content) {
        return new Block.ListItem(List.of(content), content[0].span().cover(content[content.length - 1].span()));
    }

    public Entry entry(SectionKind kind, List<Field> fields, Period period, Block... body) {
        return new Entry(kind, fields, Optional.ofNullable(period), List.of(), List.of(), List.of(body), source.span());
    }

    public Sample in(Locale locale) {
        language = locale;
        return this;
    }

    public Sample person(Basics person) {
        basics = person;
        return this;
    }

    public Sample named(String name) {
        basics = new Basics(
                Optional.of(value(name)),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        return this;
    }

    public Sample section(SectionKind kind, String title, Part... parts) {
        Span span = title.isEmpty() ? source.span() : span(title);
        sections.add(new Section(
                kind,
                title.isEmpty() ? Optional.empty() : Optional.of(value(title)),
                title.isEmpty() ? 0 : 2,
                List.of(parts),
                span));
        return this;
    }

    public Sample prose(SectionKind kind, String title, Block... content) {
        blocks.addAll(List.of(content));
        return section(kind, title, List.of(content).stream().map(Prose::new).toArray(Part[]::new));
    }

    public Resume resume() {
        return new Resume(
                new Document(source, Document.Format.MARKDOWN, Data.Mapping.EMPTY, List.copyOf(blocks)),
                language,
                basics,
                List.copyOf(sections),
                List.of(),
                List.of());
    }
}
