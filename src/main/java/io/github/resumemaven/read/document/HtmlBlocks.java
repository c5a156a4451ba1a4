package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Block.ListItem;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a block of HTML says, as blocks that point into the source. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** What no reader sees, or nothing that could be said in text. */
    private static final Set<String> UNSEEN = Set.of(
            "audio",
            "base",
            "canvas",
            "embed",
            "head",
            "iframe",
            "link",
            "math",
            "meta",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "title",
            "video");

    private final HtmlSource source;
    private final HtmlInlines inlines;
    private final HtmlTable tables;

    private HtmlBlocks(HtmlSource source) {
        this.source = source;
        this.inlines = new HtmlInlines(source);
        this.tables = new HtmlTable(source, this, inlines);
    }

    /**
     * @param html as in the file, character for character
     * @param start where it stands
     */
    static List<Block> of(String html, int start) {
        HtmlSource source = new HtmlSource(html, start);
        List<Node> nodes = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(Limits.DEPTH)
                .parseFragmentInput(html, HtmlContext.of(html), "");
        List<Block> blocks = new HtmlBlocks(source).flow(nodes);
        return SpanOrder.holds(blocks, source.span()) ? blocks : HtmlLines.of(nodes, source);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Whether an element can't stand in a line; a link or span around whole blocks is no more than they are. */
    static boolean holdsBlocks(Node node) {
        return node instanceof Element element
                && !isUnseen(element)
                && (isBlock(element) || element.childNodes().stream().anyMatch(HtmlBlocks::holdsBlocks));
    }

    List<Block> flow(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        flow(nodes, blocks);
        return List.copyOf(blocks);
    }

    void flow(List<Node> nodes, List<Block> out) {
        List<Inline> loose = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (holdsBlocks(node)) {
                flush(loose, out);
                int rows = rowsEnd(nodes, i);
                if (rows > i) {
                    tables.add(nodes.subList(i, rows), out);
                    i = rows - 1;
                } else {
                    add((Element) node, out);
                }
            } else {
                inlines.add(node, loose);
            }
        }
        flush(loose, out);
    }

    /** Behind the rows that stand outside of any table, because a blank line parted them from its start. */
    private static int rowsEnd(List<Node> nodes, int from) {
        int end = from;
        for (int i = from; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Element element && HtmlTable.isPart(element)) {
                end = i + 1;
            } else if (nodes.get(i) instanceof Element || nodes.get(i) instanceof TextNode text && !text.isBlank()) {
                break;
            }
        }
        return end;
    }

    private static void flush(List<Inline> loose, List<Block> out) {
        List<Inline> line = HtmlInlines.line(loose);
        if (!line.isEmpty()) {
            Span span = line.get(0).span().cover(line.get(line.size() - 1).span());
            out.add(new Block.Paragraph(line, span));
        }
        loose.clear();
    }

    private void add(Element element, List<Block> out) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, out);
            case "ul", "ol", "menu" -> list(element, out);
            case "blockquote" -> {
                List<Block> content = flow(element.childNodes());
                if (!content.isEmpty()) {
                    out.add(new Block.BlockQuote(content, source.span(element)));
                }
            }
            case "table" -> tables.add(element.childNodes(), out);
            case "dl" -> HtmlDefinitions.add(element, source, this, out);
            case "pre" -> out.add(new Block.CodeBlock("", element.wholeText(), source.span(element)));
            case "hr" -> out.add(new Block.ThematicBreak(source.span(element)));
            case "p", "summary", "dt", "dd", "caption", "figcaption", "legend" -> addParagraph(element, out);
            default -> flow(element.childNodes(), out);
        }
    }

    private void heading(Element element, List<Block> out) {
        List<Inline> content = inlines.of(element);
        if (!content.isEmpty()) {
            out.add(new Block.Heading(element.normalName().charAt(1) - '0', content, source.span(element)));
        }
    }

    void addParagraph(Element element, List<Block> out) {
        if (element.childNodes().stream().anyMatch(HtmlBlocks::holdsBlocks)) {
            flow(element.childNodes(), out);
            return;
        }
        List<Inline> content = inlines.of(element);
        if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content, source.span(element)));
        }
    }

    private void list(Element element, List<Block> out) {
        List<ListItem> items = new ArrayList<>();
        for (Node child : element.childNodes()) {
            boolean item = child instanceof Element inner && inner.normalName().equals("li");
            List<Block> content = flow(item ? child.childNodes() : List.of(child));
            if (!content.isEmpty()) {
                Span inside = content.get(0)
                        .span()
                        .cover(content.get(content.size() - 1).span());
                items.add(new ListItem(content, item ? source.span((Element) child) : inside));
            }
        }
        if (!items.isEmpty()) {
            boolean ordered = element.normalName().equals("ol");
            int start = ordered ? number(element.attr("start")) : 0;
            out.add(new Block.ListBlock(ordered, start, List.copyOf(items), source.span(element)));
        }
    }

    private static int number(String start) {
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    }
}
