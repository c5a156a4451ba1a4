package io.github.resumemaven.render.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers of a Markdown file see: its text without the marks, and where its links lead. */
final class MarkdownWords {
    private static final Pattern FRONT = Pattern.compile("\\A---\\n(?s:.*?)\\n---\\n");
    /** Of quotations, items and descriptions, of one heading, or a line of a table's dashes. */
    private static final Pattern MARKER =
            Pattern.compile("^(?:[ >]|- |\\d{1,9}\\. |:   )*(?:#{1,6} |\\|(?: --- \\|)+$)?");

    private static final Pattern LINK =
            Pattern.compile("\\]\\((?:<([^>]*)>|([^()\\s]*))(?:\\s+\"((?:[^\"\\\\]|\\\\.)*)\")?\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<([A-Za-z][\\w+.-]+:[^<>\\s]*|[^<>\\s@]+@[^<>\\s@]+|br)>");

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Said said = new Said();

    private MarkdownWords() {}

    static Said of(String file) {
        MarkdownWords words = new MarkdownWords();
        String fence = "";
        for (String line : FRONT.matcher(file).replaceFirst("").split("\n")) {
            words.said.gap();
            String text = MARKER.matcher(line).replaceFirst("");
            boolean table = text.startsWith("|")
                    && !line.substring(0, line.length() - text.length()).contains("#");
            if (fence.isEmpty() && text.startsWith("```")) {
                fence = text.replaceFirst("[^`].*", "");
                words.said.add(text.substring(fence.length()));
            } else if (!fence.isEmpty() && text.equals(fence)) {
                fence = "";
            } else if (!fence.isEmpty()) {
                words.said.add(line);
            } else {
                words.line(text, table);
            }
        }
        return words.said;
    }

    private void line(String line, boolean table) {
        Matcher link = LINK.matcher(line);
        BitSet brackets = opening(line);
        Matcher autolink = AUTOLINK.matcher(line);
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 == line.length()) {
                i++;
            } else if (c == '\\' && PUNCTUATION.indexOf(line.charAt(i + 1)) >= 0) {
                said.add(line.substring(i + 1, i + 2));
                i += 2;
            } else if (c == '`') {
                i = code(line, i);
            } else if (c == ']' && link.find(i) && link.start() == i) {
                address(link.group(1) == null ? link.group(2) : link.group(1));
                if (link.group(3) != null) {
                    said.add(" " + link.group(3).replaceAll("\\\\(.)", "$1"));
                }
                i = link.end();
            } else if (c == '<' && autolink.find(i) && autolink.start() == i) {
                if (!autolink.group(1).equals("br")) {
                    said.add(autolink.group(1));
                    address(autolink.group(1));
                }
                said.gap();
                i = autolink.end();
            } else if (c == '*' && !isAlone(line, i)
                    || c == '|' && table
                    || brackets.get(i)
                    || line.startsWith("~~", i)) {
                if (c == '|') {
                    said.gap();
                }
                i += c == '~' ? 2 : 1;
            } else {
                int next = i + Character.charCount(line.codePointAt(i));
                said.add(line.substring(i, next));
                i = next;
            }
        }
    }

    /** Whether a star opens and closes nothing: white space on both sides (CommonMark, emphasis). */
    private static boolean isAlone(String line, int at) {
        boolean before = at == 0 || line.charAt(at - 1) == ' ';
        return before && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    }

    /** Where the brackets open that a link closes; others are text. */
    private static BitSet opening(String line) {
        BitSet opening = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                opening.set(open.pop(), line.startsWith("](", i));
            }
        }
        return opening;
    }

    private void address(String address) {
        said.address(address);
        said.address(Outputs.decoded(address));
    }

    /** From one run of back-ticks to the next of its length, as it is. */
    private int code(String line, int start) {
        int open = start;
        while (open < line.length() && line.charAt(open) == '`') {
            open++;
        }
        String fence = line.substring(start, open);
        Matcher close = Pattern.compile("(?<!`)" + fence + "(?!`)").matcher(line);
        if (!close.find(open)) {
            said.add(fence);
            return open;
        }
        said.add(line.substring(open, close.start()));
        return close.end();
    }
}
