package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Strings of a source kept as data → blocks. Blank lines only part them. */
final class DataTexts {
    private DataTexts() {}

    /** The lines that say something, of all scalars in a node. */
    static List<Value<String>> lines(Data data) {
        return scalars(data).stream()
                .flatMap(scalar -> lines(scalar).stream().map(line -> new Value<>(line, scalar.span())))
                .toList();
    }

    /** Each line a paragraph; a line and the indented ones below it are layout, as in a list of steps or in code. */
    static List<Block> paragraphs(List<Value<String>> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && isIndented(lines.get(end).get())) {
                end++;
            }
            List<String> texts = lines.subList(i, end).stream().map(Value::get).toList();
            Span span = lines.get(i).span();
            blocks.add(end - i == 1 ? paragraph(texts, span) : code(texts, span));
            i = end;
        }
        return blocks;
    }

    /** Each scalar a block: its lines belong together. */
    static List<Block> blocks(Data data) {
        List<Block> blocks = new ArrayList<>();
        for (Data.Scalar scalar : scalars(data)) {
            List<String> lines = lines(scalar);
            if (!lines.isEmpty()) {
                boolean layout = lines.stream().skip(1).anyMatch(DataTexts::isIndented);
                blocks.add(layout ? code(lines, scalar.span()) : paragraph(lines, scalar.span()));
            }
        }
        return blocks;
    }

    /** All scalars of a node that are not null, in source order. */
    static List<Data.Scalar> scalars(Data data) {
        List<Data.Scalar> scalars = new ArrayList<>();
        collect(data, scalars);
        return scalars;
    }

    /** A scalar as one line. */
    static Value<String> value(Data.Scalar scalar) {
        return new Value<>(scalar.text().strip().replaceAll("\\s+", " "), scalar.span());
    }

    private static void collect(Data data, List<Data.Scalar> scalars) {
        if (data instanceof Data.Scalar scalar && scalar.type() != Data.Type.NULL) {
            scalars.add(scalar);
        } else if (data instanceof Data.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, scalars));
        } else if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> collect(pair.value(), scalars));
        }
    }

    private static List<String> lines(Data.Scalar scalar) {
        return scalar.text()
                .strip()
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static Block paragraph(List<String> lines, Span span) {
        List<Inline> content = new ArrayList<>();
        for (String line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak(true, span));
            }
            content.add(new Inline.Text(line.strip(), span));
        }
        return new Block.Paragraph(List.copyOf(content), span);
    }

    private static Block code(List<String> lines, Span span) {
        return new Block.CodeBlock("", String.join("\n", lines), span);
    }
}
