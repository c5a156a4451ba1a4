package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in a line of HTML, as inlines. Elements that only dress their text give way to it. */
final class HtmlInlines {
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final HtmlSource source;

    HtmlInlines(HtmlSource source) {
        this.source = source;
    }

    /** All that stands in the element, without blanks at its edges. */
    List<Inline> of(Element element) {
        List<Inline> inlines = new ArrayList<>();
        addChildren(element, inlines);
        return line(inlines);
    }

    /** Inlines as the content of a block: without blanks at the edges, and with bare addresses as links. */
    static List<Inline> line(List<Inline> inlines) {
        int from = 0;
        int to = inlines.size();
        while (from < to && isBlank(inlines.get(from))) {
            from++;
        }
        while (to > from && isBlank(inlines.get(to - 1))) {
            to--;
        }
        List<Inline> line = withoutBlanksAtBreaks(inlines.subList(from, to));
        if (!line.isEmpty()) {
            line.set(0, stripped(line.get(0), true));
            line.set(line.size() - 1, stripped(line.get(line.size() - 1), false));
        }
        return Autolinks.apply(line);
    }

    void add(Node node, List<Inline> out) {
        if (node instanceof TextNode text) {
            source.addText(text, out);
        } else if (node instanceof Element element && !HtmlBlocks.isUnseen(element)) {
            add(element, out);
        }
    }

    private void add(Element element, List<Inline> out) {
        String name = element.normalName();
        Span span = source.span(element);
        if (name.equals("br")) {
            out.add(new Inline.LineBreak(true, source.span(element)));
        } else if (name.equals("img")) {
            Span target = source.span(element, "src");
            out.add(new Inline.Image(element.attr("alt"), element.attr("src"), target, element.attr("title"), span));
        } else if (CODE.contains(name)) {
            out.add(new Inline.Code(element.text(), span));
        } else if (name.equals("a") && element.hasAttr("href")) {
            Span target = source.span(element, "href");
            out.add(new Inline.Link(inside(element), element.attr("href"), target, element.attr("title"), span));
        } else if (STRONG.contains(name)) {
            addUnlessEmpty(Autolinks.apply(inside(element)), content -> new Inline.Strong(content, span), out);
        } else if (EMPHASIS.contains(name)) {
            addUnlessEmpty(Autolinks.apply(inside(element)), content -> new Inline.Emphasis(content, span), out);
        } else if (STRUCK.contains(name)) {
            addUnlessEmpty(Autolinks.apply(inside(element)), content -> new Inline.Strikethrough(content, span), out);
        } else {
            addChildren(element, out);
        }
    }

    private static void addUnlessEmpty(List<Inline> content, Function<List<Inline>, Inline> around, List<Inline> out) {
        if (!content.isEmpty()) {
            out.add(around.apply(content));
        }
    }

    private List<Inline> inside(Element element) {
        List<Inline> inlines = new ArrayList<>();
        addChildren(element, inlines);
        return List.copyOf(inlines);
    }

    /** Paragraphs in a table's cell are its lines. */
    private void addChildren(Element element, List<Inline> out) {
        for (Node node : element.childNodes()) {
            boolean block = node instanceof Element child && HtmlBlocks.isBlock(child);
            if (block && !out.isEmpty() && !(out.get(out.size() - 1) instanceof Inline.LineBreak)) {
                int at = source.span((Element) node).start();
                out.add(new Inline.LineBreak(true, Span.at(at)));
            }
            add(node, out);
        }
    }

    /** A line end of the source beside one that is meant says nothing. */
    private static List<Inline> withoutBlanksAtBreaks(List<Inline> inlines) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = kept.size() - 1;
            boolean broken = last >= 0 && kept.get(last) instanceof Inline.LineBreak;
            if (broken && inline instanceof Inline.LineBreak line) {
                if (line.hard()) {
                    if (!((Inline.LineBreak) kept.get(last)).hard()) {
                        kept.remove(last);
                    }
                    kept.add(inline);
                }
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.LineBreak || inline instanceof Inline.Text text && isBlank(text);
    }

    private static boolean isBlank(Inline.Text text) {
        return text.text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Inline stripped(Inline inline, boolean leading) {
        if (!(inline instanceof Inline.Text text)
                || text.text().length() != text.span().length()) {
            return inline;
        }
        String kept = leading ? text.text().stripLeading() : text.text().stripTrailing();
        int cut = text.text().length() - kept.length();
        int start = text.span().start() + (leading ? cut : 0);
        return new Inline.Text(kept, new Span(start, start + kept.length()));
    }
}
