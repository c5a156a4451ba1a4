package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Block.Definition;
import io.github.resumemaven.model.Block.ListItem;
import io.github.resumemaven.model.Block.Paragraph;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Description lists of HTML. */
final class HtmlDefinitions {
    private final HtmlSource source;
    private final HtmlBlocks blocks;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Paragraph> terms = new ArrayList<>();
    private final List<ListItem> descriptions = new ArrayList<>();

    private HtmlDefinitions(HtmlSource source, HtmlBlocks blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    static void add(Element list, HtmlSource source, HtmlBlocks blocks, List<Block> out) {
        HtmlDefinitions found = new HtmlDefinitions(source, blocks);
        found.add(list.childNodes());
        found.finish();
        if (!found.definitions.isEmpty()) {
            out.add(new Block.DefinitionList(List.copyOf(found.definitions), source.span(list)));
        }
    }

    private void add(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element group && group.normalName().equals("div")) {
                add(group.childNodes());
            } else if (node instanceof Element term && term.normalName().equals("dt")) {
                addTerm(term);
            } else {
                boolean described =
                        node instanceof Element element && element.normalName().equals("dd");
                List<Block> content = blocks.flow(described ? node.childNodes() : List.of(node));
                if (!content.isEmpty()) {
                    Span inside = content.get(0)
                            .span()
                            .cover(content.get(content.size() - 1).span());
                    descriptions.add(new ListItem(content, described ? source.span((Element) node) : inside));
                }
            }
        }
    }

    private void addTerm(Element term) {
        List<Block> content = new ArrayList<>();
        blocks.addParagraph(term, content);
        if (!content.isEmpty() && !descriptions.isEmpty()) {
            finish();
        }
        for (Block block : content) {
            if (block instanceof Paragraph paragraph) {
                terms.add(paragraph);
            } else {
                descriptions.add(new ListItem(List.of(block), block.span()));
            }
        }
    }

    private void finish() {
        if (terms.isEmpty() && descriptions.isEmpty()) {
            return;
        }
        Span first = terms.isEmpty() ? descriptions.get(0).span() : terms.get(0).span();
        Span last = descriptions.isEmpty()
                ? terms.get(terms.size() - 1).span()
                : descriptions.get(descriptions.size() - 1).span();
        definitions.add(new Definition(List.copyOf(terms), List.copyOf(descriptions), first.cover(last)));
        terms.clear();
        descriptions.clear();
    }
}
