package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.ScriptTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What one block of text says, in order: a heading, a paragraph, a table cell, a stretch of code.
 *
 * @param runs text without a break in it, none of it empty; an output may put an address between two of them
 * @param addresses where its links lead
 */
public record Line(List<Run> runs, List<Address> addresses) {
    public Line {
        runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** Whether it says nothing, but parts what stands around it: a row of dashes, the dash of an empty cell. */
    public boolean parts() {
        return runs.stream()
                .flatMapToInt(run -> run.text().codePoints())
                .allMatch(c -> Squeezed.isSpace(c) || Separators.isBetween(c));
    }

    /** How much an output may put between two of its texts: a separator, the addresses written out. */
    public int gap() {
        int separators = runs.stream()
                .map(Run::text)
                .filter(text -> !Squeezed.says(text))
                .mapToInt(String::length)
                .sum();
        return separators
                + addresses.stream()
                        .mapToInt(address -> address.target().length())
                        .sum();
    }

    /**
     * @param text characters meant
     * @param offsets where each of them stands in the source
     * @param describes whether it says what an image shows: a format that shows the image keeps it beside the text
     */
    public record Run(String text, int[] offsets, boolean describes) {
        public Run(String text, int[] offsets) {
            this(text, offsets, false);
        }

        /** From its first character to its last. */
        public Span span() {
            int first = offsets[0];
            return new Span(first, Math.max(first, offsets[offsets.length - 1]) + 1);
        }

        /** The stretches whose characters do not stand at one of these places. */
        List<Run> without(BitSet places) {
            List<Run> left = new ArrayList<>();
            for (int i = 0; i < offsets.length; i++) {
                int start = i;
                while (i < offsets.length && !places.get(offsets[i])) {
                    i++;
                }
                if (i > start) {
                    left.add(new Run(text.substring(start, i), Arrays.copyOfRange(offsets, start, i), describes));
                }
            }
            return left;
        }

        /** What of it stands within a span. */
        public String within(Span span) {
            StringBuilder within = new StringBuilder();
            for (int i = 0; i < offsets.length; i++) {
                if (span.start() <= offsets[i] && offsets[i] < span.end()) {
                    within.append(text.charAt(i));
                }
            }
            return within.toString();
        }
    }

    /**
     * @param span the address in the source; for a reference link, in its definition
     * @param place where the link itself stands
     * @param shown whether readers must find it; where an image comes from is no text
     */
    public record Address(String target, Span span, int place, boolean shown) {}

    static Line of(SourceText source, List<Inline> content, Optional<Span> photo) {
        Collector collector = new Collector(source, photo);
        collector.add(content);
        return new Line(List.copyOf(collector.runs), List.copyOf(collector.addresses));
    }

    static Line of(SourceText source, String text, Span span) {
        return new Line(List.of(new Run(text, Alignment.offsets(source, text, span))), List.of());
    }

    private static final class Collector {
        private final SourceText source;
        private final Optional<Span> photo;
        private final ScriptTags tags = new ScriptTags();
        private int end = -1;
        private final List<Run> runs = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();

        Collector(SourceText source, Optional<Span> photo) {
            this.source = source;
            this.photo = photo;
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
                text(text);
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
                addresses.add(new Address(
                        link.target(), link.targetSpan(), link.span().end() - 1, true));
                // A title that only says the text again is said.
                title(link.title().equals(text) ? "" : link.title(), link.span());
            } else if (inline instanceof Inline.Image image && !isPhoto(image)) {
                addresses.add(new Address(
                        image.target(), image.targetSpan(), image.span().start(), false));
                if (!image.alt().isEmpty()) {
                    runs.add(new Run(image.alt(), Alignment.offsets(source, image.alt(), image.span()), true));
                }
                title(image.title(), image.span());
            }
        }

        private boolean isPhoto(Inline.Image image) {
            return photo.filter(place -> image.span().contains(place)).isPresent();
        }

        /** An entity is a text of its own and yet part of its word. */
        private void text(Inline.Text text) {
            boolean follows = !runs.isEmpty() && text.span().start() == end;
            run(text.text(), text.span());
            end = text.span().end();
            if (follows) {
                Run last = runs.remove(runs.size() - 1);
                Run first = runs.remove(runs.size() - 1);
                int[] offsets = Arrays.copyOf(first.offsets(), first.offsets().length + last.offsets().length);
                System.arraycopy(last.offsets(), 0, offsets, first.offsets().length, last.offsets().length);
                runs.add(new Run(first.text() + last.text(), offsets));
            }
        }

        /** A title stands at the end of its link or image; by reference, it is written elsewhere. */
        private void title(String title, Span span) {
            boolean here = source.text(span).contains(title);
            run(title, here ? span : new Span(span.end() - 1, span.end()));
        }

        private void run(String text, Span span) {
            if (!text.isEmpty()) {
                runs.add(new Run(text, Alignment.offsets(source, text, span)));
            }
        }
    }
}
