package io.github.resumemaven.read;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which text of a source a résumé still holds. */
final class Coverage {
    private Coverage() {}

    /** The stretches of the document's text that are in no value, period, label or block of the résumé. */
    static List<String> lost(Resume resume) {
        BitSet held = new BitSet();
        resume.basics().values().forEach(value -> set(held, value.span()));
        resume.basics()
                .profiles()
                .forEach(profile -> set(held, profile.network().span()));
        resume.labels().forEach(span -> set(held, span));
        resume.unreadableDates().forEach(value -> set(held, value.span()));
        for (Section section : resume.sections()) {
            section.title().ifPresent(title -> set(held, title.span()));
            section.parts().forEach(part -> hold(held, part));
        }
        String text = resume.source().text();
        List<String> lost = new ArrayList<>();
        for (Span span : texts(resume.document())) {
            int from = -1;
            for (int i = span.start(); i <= span.end(); i++) {
                boolean missing = i < span.end() && Character.isLetterOrDigit(text.charAt(i)) && !held.get(i);
                if (missing && from < 0) {
                    from = i;
                } else if (!missing && from >= 0) {
                    lost.add(text.substring(from, i));
                    from = -1;
                }
            }
        }
        return lost;
    }

    private static void hold(BitSet held, Part part) {
        if (part instanceof Prose prose) {
            set(held, prose.block().span());
            return;
        }
        Entry entry = (Entry) part;
        entry.fields().forEach(field -> set(held, field.value().span()));
        entry.period().ifPresent(period -> set(held, period.span()));
        entry.keywords().forEach(word -> set(held, word.span()));
        entry.content().forEach(inline -> set(held, inline.span()));
        entry.body().forEach(block -> set(held, block.span()));
    }

    private static void set(BitSet held, Span span) {
        held.set(span.start(), span.end());
    }

    private static List<Span> texts(Document document) {
        List<Span> texts = new ArrayList<>();
        document.blocks().forEach(block -> addTexts(block, texts));
        return texts;
    }

    private static void addTexts(Block block, List<Span> texts) {
        if (block instanceof Block.Heading heading) {
            addTexts(heading.content(), texts);
        } else if (block instanceof Block.Paragraph paragraph) {
            addTexts(paragraph.content(), texts);
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.content().forEach(each -> addTexts(each, texts)));
        } else if (block instanceof Block.BlockQuote quote) {
            quote.content().forEach(each -> addTexts(each, texts));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> addTexts(cell.content(), texts)));
        } else if (block instanceof Block.DefinitionList definitions) {
            definitions.definitions().forEach(definition -> {
                definition.terms().forEach(term -> addTexts(term, texts));
                definition.descriptions().forEach(item -> item.content().forEach(each -> addTexts(each, texts)));
            });
        } else if (block instanceof Block.HtmlBlock html) {
            html.content().forEach(each -> addTexts(each, texts));
        } else if (block instanceof Block.CodeBlock code) {
            texts.add(code.span());
        }
    }

    private static void addTexts(List<Inline> inlines, List<Span> texts) {
        for (Inline inline : inlines) {
            boolean entity =
                    inline instanceof Inline.Text text && text.text().chars().noneMatch(Character::isLetterOrDigit);
            if (!entity && (inline instanceof Inline.Text || inline instanceof Inline.Code)) {
                texts.add(inline.span());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                addTexts(emphasis.content(), texts);
            } else if (inline instanceof Inline.Strong strong) {
                addTexts(strong.content(), texts);
            } else if (inline instanceof Inline.Strikethrough strikethrough) {
                addTexts(strikethrough.content(), texts);
            } else if (inline instanceof Inline.Link link) {
                addTexts(link.content(), texts);
            }
        }
    }
}
