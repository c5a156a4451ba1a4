package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.PartialDate.Precision;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Inside;
import io.github.resumemaven.render.plain.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entry in one of the forms. */
final class EntryLines {
    private static final Set<SectionKind> LINES =
            Set.of(SectionKind.SKILLS, SectionKind.INTERESTS, SectionKind.LANGUAGES);

    private final SourceText source;
    private final Dates dates;
    private final String colon;

    EntryLines(SourceText source, Dates dates, String colon) {
        this.source = source;
        this.dates = dates;
        this.colon = colon;
    }

    String of(Entry entry, EntryForm form) {
        List<String> fields = fields(entry);
        String when = entry.period().map(period -> when(entry, period)).orElse("");
        String line = Stream.of(MarkdownInlines.line(entry.content()), words(entry))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (fields.isEmpty() && when.isEmpty()) {
            return bare(entry.body(), line);
        }
        if (LINES.contains(entry.kind()) && when.isEmpty()) {
            return labelled(fields, line, entry.body());
        }
        return switch (form) {
            case NAME_ABOVE -> nameAbove(fields, when, line, entry.body());
            case ITEM -> item(dated(join(", ", fields), when), line, entry.body());
            case BOLD_ITEM -> item(join(" · ", List.of(bold(fields), when)), line, entry.body());
            default -> below("### " + dated(join(" · ", fields), when), line, entry.body());
        };
    }

    private static String dated(String title, String when) {
        return title.isEmpty() ? when : when.isEmpty() ? title : title + " (" + when + ")";
    }

    private static String nameAbove(List<String> fields, String when, String line, List<Block> body) {
        String name = fields.isEmpty() ? when : fields.get(0);
        String rest = fields.isEmpty() ? "" : join(" · ", with(fields.subList(1, fields.size()), when));
        return below("### " + name, join("\n\n", List.of(rest, line)), body);
    }

    private static List<String> with(List<String> fields, String when) {
        return Stream.concat(fields.stream(), Stream.of(when)).toList();
    }

    private static String bold(List<String> fields) {
        if (fields.isEmpty()) {
            return "";
        }
        String first = fields.get(0).contains("*") ? fields.get(0) : "**" + fields.get(0) + "**";
        return join(
                " · ", Stream.concat(Stream.of(first), fields.stream().skip(1)).toList());
    }

    private static String join(String mark, List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(mark));
    }

    /** A skill, a language: what it is, and behind a colon all else. */
    private String labelled(List<String> fields, String line, List<Block> body) {
        String rest = join(
                " · ", Stream.concat(fields.stream().skip(1), Stream.of(line)).toList());
        return item(fields.get(0), rest, body);
    }

    private static String bare(List<Block> body, String line) {
        if (!line.isEmpty()) {
            return MarkdownBlocks.item("- ", below(Escapes.line(line), "", body));
        }
        String text = MarkdownBlocks.of(body, 4);
        return text.isEmpty() || text.startsWith("- ") ? text : MarkdownBlocks.item("- ", text);
    }

    /** What is told in a paragraph follows on the same line. */
    private String item(String title, String line, List<Block> body) {
        boolean more = line.isEmpty() && !body.isEmpty() && body.get(0) instanceof Block.Paragraph;
        String said = more ? MarkdownBlocks.of(body.subList(0, 1), 4) : line;
        String first = said.isEmpty() ? title : title + colon + said;
        return MarkdownBlocks.item("- ", below(Escapes.line(first), "", more ? body.subList(1, body.size()) : body));
    }

    private static String below(String title, String line, List<Block> body) {
        return join("\n\n", List.of(title, line, MarkdownBlocks.of(body, 4))).strip();
    }

    /**
     * A date that is no month, day or year stays as its author wrote it. What has no end goes on; the end of a study is when
     * it was.
     */
    private String when(Entry entry, Period period) {
        boolean exact = Stream.of(period.start(), period.end())
                .flatMap(Optional::stream)
                .map(Value::get)
                .noneMatch(date -> date.precision() == Precision.SEASON || date.precision() == Precision.QUARTER);
        boolean open = period.end().isEmpty();
        boolean lone = entry.kind() == SectionKind.EDUCATION && period.start().isEmpty() && !open;
        String text = !exact
                ? Spacing.strip(Spacing.fold(source.text(period.span())))
                : lone
                        ? dates.show(period.end().orElseThrow().get())
                        : dates.show(new Period(period.start(), period.end(), open, period.span()));
        return text(text);
    }

    private static String words(Entry entry) {
        return entry.keywords().stream()
                .filter(word -> !Inside.text(entry, word.span()))
                .map(word -> text(word.get()))
                .collect(Collectors.joining(", "));
    }

    /** The facts of the title in source order; an address becomes the link of the fact in front of it. */
    private List<String> fields(Entry entry) {
        List<String> texts = new ArrayList<>();
        boolean linked = true;
        String before = "";
        for (Field field : entry.fields()) {
            String value = field.value().get();
            if (Inside.text(entry, field.value().span())) {
                continue;
            }
            Optional<String> address = field.name() == Field.Name.URL ? Addresses.web(value) : Optional.empty();
            boolean behind = address.isPresent() && !linked && Inside.isLinkOf(source, before, field.value());
            if (behind) {
                int last = texts.size() - 1;
                texts.set(last, MarkdownInlines.link(texts.get(last), address.get(), ""));
            } else {
                texts.add(address.map(to -> MarkdownInlines.link(text(value), to, ""))
                        .orElse(text(value)));
            }
            linked = address.isPresent();
            before = value;
        }
        return texts;
    }

    private static String text(String text) {
        return Escapes.text(text.replaceAll("\\R", " "), ' ', ' ', false);
    }
}
