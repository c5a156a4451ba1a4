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

    /** @param shown whether readers must find it; where an image comes from is no text */
    record Address(String target, Span span, boolean shown) {}

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
                int first = runs.size();
                add(link.content());
                String text = String.join(
                        "",
                        runs.subList(first, runs.size()).stream().map(Run::text).toList());
                addresses.add(new Address(link.target(), link.targetSpan(), true));
                // A title that only says the text again is said.
                run(link.title().equals(text) ? "" : link.title(), link.span());
            } else if (inline instanceof Inline.Image image) {
                addresses.add(new Address(image.target(), image.targetSpan(), false));
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
