package io.github.resumemaven.render;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;

/** Where the values of an entry stand, so that none is shown twice and none is left out. */
public final class Inside {
    private Inside() {}

    /** Whether what stands there is rendered with the entry's own text anyway. */
    public static boolean text(Entry entry, Span span) {
        return content(entry, span) || body(entry, span) || field(entry, span);
    }

    /** An address may be part of a name that is shown as it is written. */
    private static boolean field(Entry entry, Span span) {
        return entry.fields().stream()
                .map(Field::value)
                .filter(value -> value.get().length() == value.span().length())
                .anyMatch(value ->
                        value.span().length() > span.length() && value.span().contains(span));
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

    /** Whether an address is the link of the fact in front of it: stands behind it, or says the same. */
    public static boolean isLinkOf(SourceText source, String fact, Value<String> address) {
        return behindText(source, address.span()) || says(fact, address.get());
    }

    /** Whether a text is an address, but for its scheme and last slash. */
    public static boolean says(String text, String address) {
        return bare(text).equals(bare(address));
    }

    private static String bare(String address) {
        return Addresses.shown(address).replaceFirst("/$", "");
    }

    /** Whether an address stands behind a text: as the target of a link, or as a quoted value. */
    private static boolean behindText(SourceText source, Span address) {
        String before = source.text().substring(Math.max(0, address.start() - 3), address.start());
        return before.endsWith("](")
                || before.endsWith("](<")
                || before.endsWith("\"")
                || before.endsWith("'")
                || before.endsWith("]: ")
                || before.endsWith("]:");
    }
}
