package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The bare text of HTML that is nested so wrongly that a parser moves its parts about: each run of text a paragraph, in
 * the order of the source.
 */
final class HtmlLines {
    private HtmlLines() {}

    static List<Block> of(List<Node> nodes, HtmlSource source) {
        List<TextNode> texts = new ArrayList<>();
        nodes.forEach(node -> collect(node, texts));
        texts.sort((one, other) -> Integer.compare(
                one.sourceRange().startPos(), other.sourceRange().startPos()));
        List<Block> lines = new ArrayList<>();
        for (TextNode text : texts) {
            List<Inline> inlines = new ArrayList<>();
            source.addText(text, inlines);
            List<Inline> line = HtmlInlines.line(inlines);
            if (!line.isEmpty()) {
                Span span = line.get(0).span().cover(line.get(line.size() - 1).span());
                lines.add(new Block.Paragraph(line, span));
            }
        }
        return List.copyOf(lines);
    }

    private static void collect(Node node, List<TextNode> texts) {
        if (node instanceof TextNode text) {
            texts.add(text);
        } else if (node instanceof Element element && !HtmlBlocks.isUnseen(element)) {
            element.childNodes().forEach(child -> collect(child, texts));
        }
    }
}
