package io.github.resumemaven.read.list;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.outline.Inlines;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.LoneItem;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections that are lists of short things: skills, languages, interests. */
public final class ListReader {
    private static final int LONGEST_WORD = 40;
    private static final Pattern LEVEL = Pattern.compile("\\s*(?:[(（:：]|\\s[-–—]\\s|[,，]\\s*|\\s—\\s*)\\s*");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|｜;；、]\\s*|,\\s+(?=\\p{Lu})|，|(?<=[)）])\\s*[,/]\\s*");

    private final SectionKind kind;

    private boolean hasItems;
    private boolean hasLists;

    public ListReader(SectionKind kind) {
        this.kind = kind;
    }

    /** One thing of the list: its title row, what was read of it, and the rows below that belong to it. */
    public record Item(
            Row title, List<Row> below, List<Field> fields, List<Value<String>> keywords, List<Inline> content) {
        /** Marks without a letter are no fact. */
        public Item {
            fields = fields.stream()
                    .filter(field -> !field.value().get().isBlank())
                    .toList();
        }

        public Entry entry(SectionKind kind, List<Block> body, Span span) {
            return new Entry(kind, fields, Optional.empty(), keywords, content, LoneItem.opened(fields, body), span);
        }
    }

    public List<Item> read(List<Row> rows) {
        int level = rows.stream()
                .filter(row -> row.is(Kind.HEADING))
                .mapToInt(Row::level)
                .min()
                .orElse(0);
        hasItems = rows.stream().anyMatch(each -> each.is(Kind.ITEM));
        hasLists = rows.stream().anyMatch(this::isListed);
        List<Item> items = new ArrayList<>();
        List<Row> below = new ArrayList<>();
        Row title = null;
        for (Row row : rows) {
            boolean opens = level > 0
                    ? row.is(Kind.HEADING) && row.level() == level || title == null && opens(row)
                    : opens(row);
            if (opens) {
                flush(title, below, items);
                title = row;
                below = new ArrayList<>();
            } else if (title != null) {
                below.add(row);
            }
        }
        flush(title, below, items);
        return items;
    }

    private boolean opens(Row row) {
        if (row.line().isBlank() || row.is(Kind.TABLE_HEADER)) {
            return false;
        }
        return switch (row.kind()) {
            case ITEM -> row.level() == 0 && row.first();
            case TABLE_ROW, TERM -> true;
            case PARAGRAPH ->
                !hasItems && (isList(row) || LabelledLine.of(row.line()).isPresent() || !hasLists)
                        || hasItems
                                && LabelledLine.of(row.line())
                                        .filter(label -> label.rest() < row.length())
                                        .isPresent();
            case CODE -> true;
            default -> false;
        };
    }

    private boolean isListed(Row row) {
        return row.is(Kind.PARAGRAPH)
                && (isList(row) || LabelledLine.of(row.line()).isPresent());
    }

    private static boolean isList(Row row) {
        List<Value<String>> words = KeywordSplitter.split(row.line(), 0, row.length());
        return words.size() >= 2
                && words.stream()
                                .mapToInt(word -> word.get().length())
                                .average()
                                .orElse(99)
                        <= LONGEST_WORD / 2;
    }

    private void flush(Row title, List<Row> below, List<Item> items) {
        if (title != null) {
            if (kind == SectionKind.LANGUAGES) {
                items.addAll(languages(title, below));
            } else {
                items.add(item(title, below));
            }
        }
    }

    private Item item(Row title, List<Row> below) {
        Line line = title.line();
        Optional<LabelledLine> labelled = title.is(Kind.TABLE_ROW)
                ? cells(line)
                : title.is(Kind.HEADING) ? Optional.empty() : LabelledLine.of(line);
        if (labelled.isPresent()) {
            LabelledLine label = labelled.get();
            Field name = new Field(Name.NAME, line.value(label.from(), label.to()));
            List<Value<String>> keywords = label.rest() < line.length()
                    ? KeywordSplitter.split(line, label.rest(), line.length())
                    : words(below);
            List<Inline> content = label.rest() < line.length()
                    ? Inlines.within(
                            line.inlines(),
                            new Span(
                                    afterLabel(line, label),
                                    Math.max(
                                            afterLabel(line, label), line.span().end())))
                    : List.of();
            return new Item(title, below, List.of(name), keywords, content);
        }
        if (title.is(Kind.HEADING) || title.is(Kind.TERM) || !isList(title)) {
            return new Item(
                    title, below, List.of(new Field(Name.NAME, line.value(0, line.length()))), words(below), List.of());
        }
        return new Item(title, below, List.of(), KeywordSplitter.split(line, 0, line.length()), line.inlines());
    }

    private static int afterLabel(Line line, LabelledLine label) {
        return line.span(label.rest(), label.rest() + 1).start();
    }

    private static Optional<LabelledLine> cells(Line line) {
        int tab = line.text().indexOf('\t');
        return tab > 0 ? Optional.of(new LabelledLine(0, tab, tab + 1)) : Optional.empty();
    }

    /** Short items below a title are its words. */
    private static List<Value<String>> words(List<Row> below) {
        List<Value<String>> words = new ArrayList<>();
        for (Row row : below) {
            if (row.is(Kind.ITEM) && row.length() <= LONGEST_WORD && !row.line().isBlank()) {
                words.add(row.line().value(0, row.length()));
            }
        }
        return words;
    }

    /** {@code Español: Nativo | Inglés: Avanzado} are two languages. */
    private List<Item> languages(Row title, List<Row> below) {
        List<Item> items = new ArrayList<>();
        List<int[]> parts = title.is(Kind.HEADING)
                ? List.of(new int[] {0, title.length()})
                : KeywordSplitter.parts(title.line(), BETWEEN);
        boolean each = parts.stream()
                .allMatch(part ->
                        LEVEL.matcher(title.folded()).region(part[0], part[1]).find());
        if (!each || parts.size() == 1) {
            return List.of(language(title, 0, title.length(), below));
        }
        for (int[] part : parts) {
            items.add(language(title, part[0], part[1], part == parts.get(parts.size() - 1) ? below : List.of()));
        }
        return items;
    }

    private Item language(Row title, int begin, int limit, List<Row> below) {
        Line line = title.line();
        Matcher level = LEVEL.matcher(line.folded()).region(begin, limit);
        int from = begin;
        while (from < limit && !Character.isLetterOrDigit(line.text().charAt(from))) {
            from++;
        }
        if (!title.is(Kind.HEADING) && level.find() && level.start() > from && level.end() < limit) {
            int end = limit;
            boolean bracket = level.group().matches(".*[(（].*");
            String shown = line.text().substring(begin, limit).stripTrailing();
            if (bracket && shown.matches(".*[)）]")) {
                end = begin + shown.length() - 1;
            }
            return new Item(
                    title,
                    below,
                    List.of(
                            new Field(Name.NAME, line.value(from, level.start())),
                            new Field(Name.LEVEL, line.value(level.end(), end))),
                    List.of(),
                    List.of());
        }
        return new Item(title, below, List.of(new Field(Name.NAME, line.value(from, limit))), List.of(), List.of());
    }
}
