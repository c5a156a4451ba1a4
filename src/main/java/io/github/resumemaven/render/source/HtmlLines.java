package io.github.resumemaven.render.source;

import io.github.resumemaven.model.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What raw HTML says, where the document does not tell: one line for each of its blocks. Scripts and styles say nothing. */
final class HtmlLines implements NodeVisitor {
    private final Block.HtmlBlock html;
    private final List<Line> lines = new ArrayList<>();
    private List<Line.Run> runs = new ArrayList<>();

    private HtmlLines(Block.HtmlBlock html) {
        this.html = html;
    }

    static List<Line> of(Block.HtmlBlock html) {
        HtmlLines lines = new HtmlLines(html);
        Jsoup.parseBodyFragment(html.html()).body().traverse(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int[] offsets = new int[text.getWholeText().length()];
            Arrays.fill(offsets, html.span().start());
            runs.add(new Line.Run(text.getWholeText(), offsets));
        } else if (node instanceof Element element && element.isBlock()) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            end();
        }
    }

    private void end() {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            lines.add(new Line(List.copyOf(runs), List.of()));
        }
        runs = new ArrayList<>();
    }
}
