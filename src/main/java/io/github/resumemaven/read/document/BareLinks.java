package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes links of the addresses that stand bare in text. */
final class BareLinks {
    private final List<Inline> out = new ArrayList<>();
    /** Neighbouring text is looked at as one: an address may hold an escape or an entity. */
    private final List<Inline.Text> run = new ArrayList<>();

    private int piece;
    private int pieceStart;
    /** The HTML tag that makes what follows code or a link already; empty outside of one. */
    private String within = "";

    private BareLinks() {}

    static List<Inline> in(List<Inline> inlines) {
        BareLinks links = new BareLinks();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text && links.within.isEmpty()) {
                links.add(text);
            } else {
                links.flush();
                links.out.add(inline);
                if (inline instanceof Inline.Html html) {
                    links.enter(html.html());
                }
            }
        }
        links.flush();
        return List.copyOf(links.out);
    }

    /** Pieces that follow each other in the source are one. */
    private void add(Inline.Text text) {
        int last = run.size() - 1;
        if (last >= 0
                && isPlain(run.get(last))
                && isPlain(text)
                && run.get(last).span().end() == text.span().start()) {
            Inline.Text before = run.remove(last);
            run.add(new Inline.Text(before.text() + text.text(), before.span().cover(text.span())));
        } else {
            run.add(text);
        }
    }

    /** Without an escape or an entity, which are longer in the source. */
    private static boolean isPlain(Inline.Text text) {
        return text.text().length() == text.span().length();
    }

    private void enter(String tag) {
        if (within.isEmpty()) {
            for (String name : List.of("a", "code", "pre", "kbd", "samp")) {
                if (opens(tag, "<" + name)) {
                    within = name;
                }
            }
        } else if (opens(tag, "</" + within)) {
            within = "";
        }
    }

    private static boolean opens(String tag, String start) {
        return tag.regionMatches(true, 0, start, 0, start.length())
                && tag.length() > start.length()
                && !Character.isLetterOrDigit(tag.charAt(start.length()));
    }

    private void flush() {
        StringBuilder joined = new StringBuilder();
        run.forEach(text -> joined.append(text.text()));
        piece = 0;
        pieceStart = 0;
        for (BareAddresses.Address address : BareAddresses.in(joined.toString())) {
            moveTo(address.span().start(), out);
            List<Inline> content = new ArrayList<>();
            moveTo(address.span().end(), content);
            Span place =
                    content.get(0).span().cover(content.get(content.size() - 1).span());
            out.add(new Inline.Link(List.copyOf(content), address.target(), place, "", place));
        }
        moveTo(joined.length(), out);
        run.clear();
    }

    /** Takes what of the run stands in front of an offset of its text and is not taken yet. */
    private void moveTo(int offset, List<Inline> taken) {
        while (piece < run.size() && pieceStart < offset) {
            Inline.Text text = run.get(piece);
            int cut = offset - pieceStart;
            if (cut >= text.text().length()) {
                taken.add(text);
                piece++;
                pieceStart += text.text().length();
            } else {
                taken.add(part(text, 0, cut));
                run.set(piece, part(text, cut, text.text().length()));
                pieceStart = offset;
            }
        }
    }

    private static Inline.Text part(Inline.Text text, int from, int to) {
        // Only text as in the source is ever cut: an escape or an entity is one character.
        int start = text.span().start();
        return new Inline.Text(text.text().substring(from, to), new Span(start + from, start + to));
    }
}
