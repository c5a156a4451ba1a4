package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A block of HTML as it stands in the file: from jsoup's places in the HTML to ours in the source. */
final class HtmlSource {
    private final String html;
    private final int start;

    /**
     * @param html as in the file, character for character
     * @param start where it stands
     */
    HtmlSource(String html, int start) {
        this.html = html;
        this.start = start;
    }

    String html() {
        return html;
    }

    Span span() {
        return span(0, html.length());
    }

    /** From the start tag of an element to its end tag; for one that is never closed, to the end of its content. */
    Span span(Element element) {
        Span tag = span(element.sourceRange());
        int end = tag.end();
        Range close = element.endSourceRange();
        if (close.isTracked() && !close.isImplicit()) {
            end = span(close).end();
        } else if (element.childNodeSize() > 0) {
            Node last = element.childNode(element.childNodeSize() - 1);
            end = last instanceof Element inner
                    ? span(inner).end()
                    : span(last.sourceRange()).end();
        }
        return new Span(tag.start(), Math.max(tag.end(), end));
    }

    /** The value of an attribute without its quotes; the tag if it has none. */
    Span span(Element element, String attribute) {
        Range value = element.attributes().sourceRange(attribute).valueRange();
        return span(value.isTracked() ? value : element.sourceRange());
    }

    /** Adds text as pieces that are as in the source, single entities, and a soft break for every line end. */
    void addText(TextNode node, List<Inline> out) {
        Range range = node.sourceRange();
        int end = range.isTracked() ? range.endPos() : 0;
        int from = range.startPos();
        for (int i = from; i < end; i++) {
            char c = html.charAt(i);
            int next = c == '&' ? entityEnd(i, end) : c == '\n' || c == '\r' ? blankEnd(i, end) : i;
            if (next == i) {
                continue;
            }
            int plainEnd = c == '&' ? i : blankStart(from, i);
            addPlain(from, plainEnd, out);
            if (c == '&') {
                out.add(new Inline.Text(entity(i, next), span(i, next)));
            } else {
                out.add(new Inline.LineBreak(false, span(plainEnd, next)));
            }
            from = next;
            i = next - 1;
        }
        addPlain(from, end, out);
    }

    private void addPlain(int from, int to, List<Inline> out) {
        if (from < to) {
            out.add(new Inline.Text(html.substring(from, to), span(from, to)));
        }
    }

    /** Behind an entity that means a character; {@code at} when the ampersand is just one. */
    private int entityEnd(int at, int end) {
        int last = at + 1;
        while (last < end
                && last - at < 40
                && (html.charAt(last) == '#' || Character.isLetterOrDigit(html.charAt(last)))) {
            last++;
        }
        int behind = last < end && html.charAt(last) == ';' ? last + 1 : last;
        return entity(at, behind).equals(html.substring(at, behind)) ? at : behind;
    }

    private String entity(int from, int to) {
        return Parser.unescapeEntities(html.substring(from, to), false);
    }

    private int blankEnd(int at, int end) {
        int i = at;
        while (i < end && html.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private int blankStart(int from, int at) {
        int i = at;
        while (i > from && html.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    private Span span(Range range) {
        return range.isTracked() ? span(range.startPos(), range.endPos()) : span(0, 0);
    }

    private Span span(int from, int to) {
        return new Span(start + from, start + Math.max(from, to));
    }
}
