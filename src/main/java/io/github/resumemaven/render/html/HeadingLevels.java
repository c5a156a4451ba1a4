package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Block;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Fits the author's headings below the page's own: levels are ranked, so that none is skipped. */
final class HeadingLevels {
    private final SortedSet<Integer> written;
    private final int top;

    private HeadingLevels(SortedSet<Integer> written, int top) {
        this.written = written;
        this.top = top;
    }

    static HeadingLevels of(List<Block> blocks, int top) {
        SortedSet<Integer> levels = new TreeSet<>();
        blocks.forEach(block -> collect(block, levels));
        return new HeadingLevels(levels, top);
    }

    int of(int level) {
        return Math.min(6, top + written.headSet(level).size());
    }

    private static void collect(Block block, SortedSet<Integer> levels) {
        if (block instanceof Block.Heading heading) {
            levels.add(heading.level());
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.content().forEach(inner -> collect(inner, levels)));
        } else if (block instanceof Block.BlockQuote quote) {
            quote.content().forEach(inner -> collect(inner, levels));
        } else if (block instanceof Block.HtmlBlock html) {
            html.content().forEach(inner -> collect(inner, levels));
        }
    }
}
