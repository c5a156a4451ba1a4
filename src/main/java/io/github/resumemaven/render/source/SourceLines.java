package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a source says, block by block in its order. Read from the document, never from what a renderer made of it. */
public final class SourceLines {
    /** What tools put into a JSON Resume for each other. */
    private static final Set<String> SETTINGS = Set.of("$schema", "meta", "lang", "language", "private");

    /** Of our own {@code meta.sections}, what says where a text belongs; {@code entry} repeats what the entry is called. */
    private static final Set<String> PLACES =
            Set.of("kind", "lists", "lines", "entry", "list", "index", "startDate", "endDate");

    private final SourceText source;
    private final Optional<Span> photo;
    private final List<Line> lines = new ArrayList<>();

    private SourceLines(SourceText source, Optional<Span> photo) {
        this.source = source;
        this.photo = photo;
    }

    /** @param photo where the person's photo is named: what stands in for it says nothing of its own */
    public static List<Line> of(Document document, Optional<Span> photo) {
        SourceLines all = new SourceLines(document.source(), photo);
        document.blocks().forEach(all::add);
        if (document.format() != Document.Format.MARKDOWN) {
            document.data().pairs().stream()
                    .filter(pair -> !SETTINGS.contains(pair.key().text()))
                    .forEach(pair -> all.add(pair.value()));
            document.data().get("meta").ifPresent(all::addMeta);
        }
        return List.copyOf(all.lines);
    }

    /** What these blocks say. */
    static List<Line> of(SourceText source, List<Block> blocks) {
        SourceLines all = new SourceLines(source, Optional.empty());
        blocks.forEach(all::add);
        return all.lines;
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.add(Line.of(source, paragraph.content(), photo));
        } else if (block instanceof Block.Heading heading) {
            lines.add(Line.of(source, heading.content(), photo));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.content().forEach(this::add));
        } else if (block instanceof Block.BlockQuote quote) {
            quote.content().forEach(this::add);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(Line.of(source, cell.content(), photo))));
        } else if (block instanceof Block.DefinitionList list) {
            for (Block.Definition definition : list.definitions()) {
                definition.terms().forEach(this::add);
                definition.descriptions().forEach(item -> item.content().forEach(this::add));
            }
        } else if (block instanceof Block.CodeBlock code) {
            add(code);
        } else if (block instanceof Block.HtmlBlock html) {
            html.content().forEach(this::add);
            if (html.content().isEmpty()) {
                lines.addAll(HtmlLines.of(html));
            }
        }
    }

    /** Line by line: people use code as layout, and an entry may be made of each. */
    private void add(Block.CodeBlock code) {
        int at = code.span().start();
        for (String line : code.text().lines().toList()) {
            String text = line.strip();
            int found = source.text().indexOf(text, at);
            boolean inside = found >= 0 && found + text.length() <= code.span().end();
            Span span = inside ? new Span(found, found + text.length()) : code.span();
            if (!text.isEmpty()) {
                lines.add(Line.of(source, text, span));
            }
            at = inside ? span.end() : at;
        }
    }

    /** What the schema has no place for. */
    private void addMeta(Data data) {
        if (data instanceof Data.Mapping meta) {
            meta.get("basics").ifPresent(this::add);
            meta.get("sections").ifPresent(this::addSections);
        }
    }

    private void addSections(Data data) {
        if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(this::addSections);
        } else if (data instanceof Data.Mapping mapping) {
            mapping.pairs().stream()
                    .filter(pair -> !PLACES.contains(pair.key().text()))
                    .forEach(pair -> addSections(pair.value()));
        } else {
            add(data);
        }
    }

    private void add(Data data) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> add(pair.value()));
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(this::add);
        } else if (data instanceof Data.Scalar scalar && !scalar.text().isEmpty()) {
            // Each line of a text may become a paragraph of its own.
            scalar.text().lines().forEach(line -> lines.add(Line.of(source, line, scalar.span())));
        }
    }
}
