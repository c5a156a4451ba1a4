package io.github.resumemaven.report;

import io.github.resumemaven.model.CellWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own pages for the terminal: of Markdown, what they use, which is headings, paragraphs, lists, tables, examples in
 * fences, and emphasis, code and links in a line.
 */
final class MarkdownText {
    private static final int WIDTH = 88;
    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)]\\([^)]*\\)|`([^`]+)`");

    private final Style style;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();

    private MarkdownText(Style style) {
        this.style = style;
    }

    /** Without a line end at the end. */
    static String of(String markdown, Style style) {
        MarkdownText text = new MarkdownText(style);
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("~~~")) {
                fenced = !fenced;
            } else if (fenced) {
                text.lines.add(("    " + line).stripTrailing());
            } else {
                text.add(line);
            }
        }
        text.endTable();
        return String.join("\n", text.lines).stripTrailing();
    }

    private void add(String line) {
        if (line.startsWith("|")) {
            addRow(line);
            return;
        }
        endTable();
        if (line.startsWith("#")) {
            lines.add(style.strong(line.replaceFirst("^#+\\s*", "")));
        } else {
            wrap(line);
        }
    }

    private void wrap(String line) {
        String indent = line.startsWith("- ") ? "  " : "";
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (String word : line.split(" ")) {
            int cells = CellWidth.of(plain(word));
            if (width > 0 && width + 1 + cells > WIDTH) {
                out.append('\n').append(indent);
                width = indent.length();
            } else if (width > 0) {
                out.append(' ');
                width++;
            }
            out.append(word);
            width += cells;
        }
        lines.add(styled(out.toString()));
    }

    private void addRow(String line) {
        List<String> cells =
                List.of(line.substring(1).replaceFirst("\\|\\s*$", "").split("\\|"));
        if (!cells.stream().allMatch(cell -> cell.strip().matches(":?-+:?"))) {
            table.add(cells.stream().map(String::strip).toList());
        }
    }

    private void endTable() {
        if (!table.isEmpty()) {
            lines.addAll(Columns.of(table.stream()
                    .map(row -> row.stream().map(MarkdownText::plain).toList())
                    .toList()));
            table.clear();
        }
    }

    private String styled(String line) {
        Matcher inline = INLINE.matcher(line);
        return inline.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? style.strong(found.group(1)) : content(found.group(2), found.group(3))));
    }

    private static String plain(String line) {
        return INLINE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? found.group(1) : content(found.group(2), found.group(3))));
    }

    private static String content(String link, String code) {
        return link != null ? link : code;
    }
}
