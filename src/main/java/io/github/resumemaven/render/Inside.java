package io.github.resumemaven.render;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;

/** Where the values of an entry stand, so that none is shown twice and none is left out. */
public final class Inside {
    private Inside() {}

    /** Whether what stands there is rendered with the entry's own text anyway. */
    public static boolean text(Entry entry, Span span) {
        return content(entry, span) || body(entry, span);
    }

    public static boolean content(Entry entry, Span span) {
        List<Inline> content = entry.content();
        return !content.isEmpty()
                && content.get(0)
                        .span()
                        .cover(content.get(content.size() - 1).span())
                        .contains(span);
    }

    private static boolean body(Entry entry, Span span) {
        return entry.body().stream().map(Block::span).anyMatch(block -> block.contains(span));
    }

    /** Whether an address stands behind a text: as the target of a link, or as a quoted value. */
    public static boolean behindText(SourceText source, Span address) {
        String before = source.text().substring(Math.max(0, address.start() - 3), address.start());
        return before.endsWith("](")
                || before.endsWith("](<")
                || before.endsWith("\"")
                || before.endsWith("'")
                || before.endsWith("]: ")
                || before.endsWith("]:");
    }
}
