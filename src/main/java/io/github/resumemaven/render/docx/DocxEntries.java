package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.plain.LabelledLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries: the facts of the title with the dates at a right tab, then the body as it stands. */
final class DocxEntries {
    /** What stands above an entry in its section. */
    enum Above {
        HEADING,
        BRIEF,
        TEXT
    }

    /** Facts that stand back behind the others. */
    private static final Set<Field.Name> SOFT = Set.of(Field.Name.LOCATION, Field.Name.REMARK, Field.Name.SCORE);

    private final Paragraphs paragraphs;
    private final DocxBlocks blocks;
    private final SourceText source;
    private final Dates dates;

    DocxEntries(Paragraphs paragraphs, DocxBlocks blocks, SourceText source, Dates dates) {
        this.paragraphs = paragraphs;
        this.blocks = blocks;
        this.source = source;
        this.dates = dates;
    }

    void add(Entry entry, Above above) {
        List<Field> fields = fields(entry);
        List<Inline> line = line(entry);
        if (fields.isEmpty() && entry.period().isEmpty()) {
            bare(entry, line);
        } else if (LabelledLine.isLine(entry)) {
            paragraphs.openItem(0, Numbers.BULLETS);
            facts(fields, "");
            paragraphs.run("", line.isEmpty() ? "" : " ");
            paragraphs.text(line);
            paragraphs.close();
            blocks.add(entry.body(), "Normal", 1);
        } else if (entry.period().isEmpty() && !line.isEmpty()) {
            paragraphs.open("Normal");
            facts(fields, "Strong");
            paragraphs.run("", ": ");
            paragraphs.text(line);
            paragraphs.close();
            blocks.body(entry.body());
        } else {
            titled(entry, fields, line, above);
        }
    }

    private void bare(Entry entry, List<Inline> line) {
        if (line.isEmpty()) {
            blocks.item(entry.body(), 0, Numbers.BULLETS);
        } else {
            blocks.bullet(line, 0, Numbers.BULLETS);
            blocks.add(entry.body(), "Normal", 1);
        }
    }

    private void titled(Entry entry, List<Field> fields, List<Inline> line, Above above) {
        boolean brief = entry.body().isEmpty();
        int gap =
                switch (above) {
                    case HEADING -> 0;
                    case BRIEF -> brief ? 40 : 140;
                    case TEXT -> 140;
                };
        paragraphs.openTitle(brief && line.isEmpty(), gap);
        facts(fields, "Strong");
        entry.period().ifPresent(period -> {
            paragraphs.tab();
            // Where the title leaves no room for the dates, they go to the next line as one.
            paragraphs.run("Dates", dates.show(period).replace(' ', '\u00a0'));
        });
        paragraphs.close();
        if (!line.isEmpty()) {
            paragraphs.open("Normal");
            paragraphs.text(line);
            paragraphs.close();
        }
        blocks.body(entry.body());
    }

    /**
     * The label, a tab, and what stands in its line.
     *
     * @return whether anything stands there
     */
    boolean labelled(Entry entry) {
        paragraphs.run("Strong", LabelledLine.label(entry).orElseThrow());
        paragraphs.tab();
        List<Field> rest = fields(entry).stream()
                .filter(field -> field.name() != Field.Name.NAME)
                .toList();
        List<Inline> line = line(entry);
        facts(rest, "");
        paragraphs.run("", rest.isEmpty() || line.isEmpty() ? "" : " ");
        paragraphs.text(line);
        return !rest.isEmpty() || !line.isEmpty();
    }

    private static List<Field> fields(Entry entry) {
        return entry.fields().stream()
                .filter(field -> !Inside.text(entry, field.value().span()))
                .toList();
    }

    /** The text behind the title, and the keywords that it does not say. */
    private static List<Inline> line(Entry entry) {
        List<Inline> line = new ArrayList<>(entry.content());
        String words = entry.keywords().stream()
                .filter(word -> !Inside.text(entry, word.span()))
                .map(Value::get)
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            line.add(new Inline.Text((line.isEmpty() ? "" : ", ") + words, entry.span()));
        }
        return line;
    }

    /**
     * In source order; an address is the link of the fact in front of it.
     *
     * @param look of the name, or of what stands alone
     */
    private void facts(List<Field> fields, String look) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Optional<Field> next = i + 1 < fields.size() ? Optional.of(fields.get(i + 1)) : Optional.empty();
            // An address leads to itself, not to the one behind it.
            Optional<String> link = next.filter(url -> url.name() == Field.Name.URL && field.name() != Field.Name.URL)
                    .filter(url -> Inside.isLinkOf(source, field.value().get(), url.value()))
                    .flatMap(url -> Addresses.web(url.value().get()));
            paragraphs.run("Soft", i > 0 ? " · " : "");
            boolean first = field.name() == Field.Name.NAME || fields.size() == 1;
            String style = first ? look : SOFT.contains(field.name()) ? "Soft" : "";
            String text = field.value().get();
            paragraphs.link(style, text, field.name() == Field.Name.URL ? Addresses.web(text) : link);
            i += link.isPresent() ? 1 : 0;
        }
    }
}
