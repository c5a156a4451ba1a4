package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links by reference around an image by reference: {@code [![logo][img] Alder][home]}. The parser takes the brackets at their end
 * for a link of their own; they name where the brackets in front of them lead (CommonMark, full reference link).
 */
final class ReferenceLinks {
    private ReferenceLinks() {}

    static List<Inline> apply(String source, List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            Optional<Inline.Link> whole = inline instanceof Inline.Link link && isReference(source, link)
                    ? around(out, link)
                    : Optional.empty();
            out.add(whole.isPresent() ? whole.get() : inline);
        }
        return out;
    }

    /** Whether a link is nothing but a label in brackets that follow others. */
    private static boolean isReference(String source, Inline.Link link) {
        int start = link.span().start();
        int end = link.span().end();
        return start > 0
                && source.charAt(start - 1) == ']'
                && source.charAt(start) == '['
                && source.indexOf(']', start) == end - 1
                && !link.targetSpan().overlaps(link.span());
    }

    /** Takes back what stands in the brackets in front of a reference, with an image among it, and links it. */
    private static Optional<Inline.Link> around(List<Inline> out, Inline.Link reference) {
        if (!endsIn(out, reference.span().start())) {
            return Optional.empty();
        }
        int depth = 0;
        boolean image = false;
        for (int i = out.size() - 1; i >= 0; i--) {
            if (out.get(i) instanceof Inline.Link) {
                return Optional.empty();
            }
            image |= out.get(i) instanceof Inline.Image;
            if (out.get(i) instanceof Inline.Text text
                    && text.text().length() == text.span().length()) {
                for (int at = text.text().length() - 1; at >= 0; at--) {
                    char c = text.text().charAt(at);
                    depth += c == ']' ? 1 : c == '[' ? -1 : 0;
                    if (depth == 0 && c == '[') {
                        return image ? Optional.of(linked(out, i, at, reference)) : Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsIn(List<Inline> out, int end) {
        return !out.isEmpty()
                && out.get(out.size() - 1) instanceof Inline.Text text
                && text.span().end() == end
                && text.text().endsWith("]");
    }

    private static Inline.Link linked(List<Inline> out, int opening, int at, Inline.Link reference) {
        List<Inline> taken = new ArrayList<>(out.subList(opening, out.size()));
        out.subList(opening, out.size()).clear();
        Inline.Text first = (Inline.Text) taken.remove(0);
        Span place = first.span();
        int open = place.start() + at;
        add(out, first.text().substring(0, at), place.start());
        List<Inline> content = new ArrayList<>();
        add(content, first.text().substring(at + 1), open + 1);
        content.addAll(taken);
        Inline.Text last = (Inline.Text) content.remove(content.size() - 1);
        add(
                content,
                last.text().substring(0, last.text().length() - 1),
                last.span().start());
        return new Inline.Link(
                List.copyOf(content),
                reference.target(),
                reference.targetSpan(),
                reference.title(),
                new Span(open, reference.span().end()));
    }

    private static void add(List<Inline> out, String text, int start) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text, new Span(start, start + text.length())));
        }
    }
}
