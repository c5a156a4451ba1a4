package io.github.resumemaven.render.check;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.ScriptTags;
import java.util.ArrayList;
import java.util.List;

/**
 * What one block of text says, in order: a heading, a paragraph, a table cell, a stretch of code.
 *
 * @param runs text without a break in it; an output may put an address between two of them
 * @param addresses where its links lead
 */
record Line(List<Run> runs, List<Address> addresses) {

    /**
     * @param text characters meant
     * @param offsets where each of them stands in the source
     */
    record Run(String text, int[] offsets) {}

    record Address(String target, Span span) {}

    static Line of(SourceText source, List<Inline> content) {
        Collector collector = new Collector(source);
        collector.add(content);
        return new Line(List.copyOf(collector.runs), List.copyOf(collector.addresses));
    }

    static Line of(SourceText source, String text, Span span) {
        return new Line(List.of(new Run(text, Alignment.offsets(source, text, span))), List.of());
    }

    private static final class Collector {
        private final SourceText source;
        private final ScriptTags tags = new ScriptTags();
        private final List<Run> runs = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();

        Collector(SourceText source) {
            this.source = source;
        }

        void add(List<Inline> content) {
            for (Inline inline : content) {
                if (inline instanceof Inline.Html html) {
                    tags.see(html.html());
                } else if (!tags.inside()) {
                    add(inline);
                }
            }
        }

        private void add(Inline inline) {
            if (inline instanceof Inline.Text text) {
                run(text.text(), text.span());
            } else if (inline instanceof Inline.Code code) {
                run(code.text(), code.span());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.content());
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.content());
            } else if (inline instanceof Inline.Strikethrough struck) {
                add(struck.content());
            } else if (inline instanceof Inline.Link link) {
                add(link.content());
                addresses.add(new Address(link.target(), link.targetSpan()));
                run(link.title(), link.span());
            } else if (inline instanceof Inline.Image image) {
                run(image.alt(), image.span());
                run(image.title(), image.span());
            }
        }

        private void run(String text, Span span) {
            if (!text.isEmpty()) {
                runs.add(new Run(text, Alignment.offsets(source, text, span)));
            }
        }
    }
}
