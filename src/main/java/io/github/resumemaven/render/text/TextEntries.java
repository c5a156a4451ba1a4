package io.github.resumemaven.render.text;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.plain.PlainText;
import java.util.stream.Collectors;

/** Entries as lines of text: the title with the dates at its end, what follows it as it stands. */
final class TextEntries {
    private final Page page;
    private final TextBlocks blocks;
    private final SourceText source;
    private final Dates dates;

    TextEntries(Page page, TextBlocks blocks, SourceText source, Dates dates) {
        this.page = page;
        this.blocks = blocks;
        this.source = source;
        this.dates = dates;
    }

    /** @param follows whether something stands above it in its section */
    void add(Entry entry, boolean follows) {
        String title = title(entry);
        String when = entry.period().map(dates::show).orElse("");
        String line = PlainText.of(entry.content());
        String words = entry.keywords().stream()
                .filter(word -> !Inside.text(entry, word.span()))
                .map(Value::get)
                .collect(Collectors.joining(", "));
        if (title.isEmpty() && when.isEmpty()) {
            bare(entry, line, words);
            return;
        }
        boolean block = !entry.body().isEmpty();
        if (block && follows) {
            page.gap();
        }
        if (line.isEmpty() && words.isEmpty()) {
            page.addEnds(title, when);
        } else if (when.isEmpty()) {
            page.add("", title + ": " + line + words);
        } else {
            page.addEnds(title, when);
            page.add("", line + words);
        }
        blocks.add(entry.body(), "");
    }

    private void bare(Entry entry, String line, String words) {
        if (line.isEmpty() && words.isEmpty()) {
            blocks.item(entry.body(), "", "- ");
        } else {
            page.add("- ", line.isEmpty() ? words : words.isEmpty() ? line : line + ", " + words);
            blocks.add(entry.body(), "  ");
        }
    }

    /** The facts in source order; the address of a link follows its text in brackets. */
    private String title(Entry entry) {
        StringBuilder title = new StringBuilder();
        String last = "";
        for (Field field : entry.fields()) {
            if (Inside.text(entry, field.value().span())) {
                continue;
            }
            String text = field.value().get();
            boolean link = field.name() == Field.Name.URL
                    && title.length() > 0
                    && Inside.isLinkOf(source, last, field.value());
            if (!link) {
                title.append(title.length() > 0 ? " · " : "").append(text);
            } else if (!Inside.says(last, text)) {
                title.append(" (").append(text).append(')');
            }
            last = text;
        }
        return title.toString();
    }
}
