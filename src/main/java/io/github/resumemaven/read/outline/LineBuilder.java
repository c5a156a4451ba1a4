package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Makes lines of inlines. */
final class LineBuilder {
    private static final int LEAST_WRAPPED = 68;
    /** Several lines of a title; of prose it does not matter where its lines end. */
    private static final int MOST_WRAPPED = 400;

    final StringBuilder text = new StringBuilder();
    final Ints starts = new Ints();
    final Ints ends = new Ints();
    final Ints marks = new Ints();
    final BitSet edges = new BitSet();
    final List<Inline> inlines = new ArrayList<>();
    final List<Line.Anchor> anchors = new ArrayList<>();
    final List<Inline.Image> images = new ArrayList<>();
    private final SourceText source;
    private final int at;

    private LineBuilder(SourceText source, int at) {
        this.source = source;
        this.at = at;
    }

    /** The lines of a block's content, parted at its line breaks. */
    static List<Line> lines(List<Inline> content, SourceText source, Span block) {
        List<Line> lines = new ArrayList<>();
        LineBuilder line = new LineBuilder(source, block.start());
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            if (!isBreak(inline) && Inlines.emphasised(inline).isEmpty()) {
                line.inlines.add(inline);
                line.add(inline, 0);
                continue;
            }
            for (Object piece : pieces(inline)) {
                if (inline instanceof Inline.LineBreak soft
                        && !soft.hard()
                        && line.isWrapped(inline.span().end())) {
                    line.inlines.add(inline);
                    line.put(' ', inline.span().end(), inline.span().end(), 0);
                } else if (piece == BREAK) {
                    lines.add(new Line(line));
                    line = new LineBuilder(source, inline.span().end());
                } else {
                    line.inlines.add((Inline) piece);
                    line.add((Inline) piece, 0);
                }
            }
        }
        lines.add(new Line(line));
        return lines;
    }

    /**
     * Whether what stands below goes on in the midst of a line: of one that is as long as those that editors wrap, or of
     * the values behind a label.
     */
    private boolean isWrapped(int next) {
        int at = next;
        while (at < source.text().length() && " \t".indexOf(source.text().charAt(at)) >= 0) {
            at++;
        }
        return isLabelledList() && !isLabelled(at)
                || text.length() >= LEAST_WRAPPED
                        && text.length() <= MOST_WRAPPED
                        && !endsSentence()
                        && at < source.text().length()
                        && Character.isLowerCase(source.text().codePointAt(at));
    }

    /** Whether a label stands in the line, and a comma at its end, behind which its value goes on. */
    private boolean isLabelledList() {
        int last = text.length() - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last > 0 && text.charAt(last) == ',' && text.indexOf(":") > 0;
    }

    /** Whether the line of the source that begins at a place has a colon, as labels have. */
    private boolean isLabelled(int at) {
        int end = at;
        while (end < source.text().length() && ":\n".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return end < source.text().length() && source.text().charAt(end) == ':';
    }

    /** Whether a line ends in a sign that ends a sentence or leads on to something new, or in a number: most dates end so. */
    private boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        char c = text.charAt(last);
        return Character.isDigit(c) || ".!?…:;".indexOf(c) >= 0;
    }

    /** One line of all the contents, with a tab between them. */
    static Line joined(List<List<Inline>> contents, SourceText source, Span block) {
        LineBuilder line = new LineBuilder(source, block.start());
        for (List<Inline> content : contents) {
            if (!line.inlines.isEmpty()) {
                int end = line.span().end();
                line.put('\t', end, end, 0);
            }
            line.inlines.addAll(content);
            for (int i = 0; i < content.size(); i++) {
                line.add(content.get(i), 0);
            }
        }
        return new Line(line);
    }

    /** One line of literal text that stands in the source as it is. */
    static Line literal(String text, int start, SourceText source) {
        LineBuilder line = new LineBuilder(source, start);
        Inline.Text inline = new Inline.Text(text, new Span(start, start + text.length()));
        line.inlines.add(inline);
        line.add(inline, 0);
        return new Line(line);
    }

    private static final Object BREAK = new Object();

    /** An inline, or what stands between the line breaks inside of it, each with its emphasis. */
    private static List<Object> pieces(Inline inline) {
        if (isBreak(inline)) {
            return List.of(BREAK);
        }
        // Once for each level: emphasis may be nested a hundred deep.
        List<Inline> emphasised = Inlines.emphasised(inline);
        if (emphasised.isEmpty()) {
            return List.of(inline);
        }
        List<Object> inside = new ArrayList<>();
        emphasised.forEach(each -> inside.addAll(pieces(each)));
        if (!inside.contains(BREAK)) {
            return List.of(inline);
        }
        List<Object> pieces = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Object piece : inside) {
            if (piece == BREAK) {
                flush(inline, run, pieces);
                pieces.add(BREAK);
            } else {
                run.add((Inline) piece);
            }
        }
        flush(inline, run, pieces);
        return pieces;
    }

    private static void flush(Inline outer, List<Inline> run, List<Object> pieces) {
        if (!run.isEmpty()) {
            Span span = run.get(0).span().cover(run.get(run.size() - 1).span());
            pieces.add(Inlines.with(outer, List.copyOf(run), span));
            run.clear();
        }
    }

    static boolean isBreak(Inline inline) {
        return inline instanceof Inline.LineBreak
                || inline instanceof Inline.Html html
                        && html.html().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private void add(Inline inline, int mark) {
        if (inline instanceof Inline.Text plain) {
            addText(plain.text(), plain.span(), mark);
        } else if (inline instanceof Inline.Code code) {
            edge();
            addText(code.text(), inside(code), mark | Line.CODE);
            edge();
        } else if (inline instanceof Inline.Strong strong) {
            addAll(strong.content(), mark | Line.STRONG);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            addAll(emphasis.content(), mark | Line.EMPHASIS);
        } else if (inline instanceof Inline.Strikethrough strikethrough) {
            addAll(strikethrough.content(), mark);
        } else if (inline instanceof Inline.Link link) {
            int from = text.length();
            addAll(link.content(), mark | Line.LINK);
            anchors.add(new Line.Anchor(from, text.length(), link));
        } else if (inline instanceof Inline.Image image) {
            images.add(image);
        } else if (isBreak(inline)) {
            edge();
            put(Line.BREAK, inline.span().start(), inline.span().end(), mark);
        } else if (inline instanceof Inline.Html html) {
            edge();
            gap(html);
        } else {
            put(' ', inline.span().start(), inline.span().end(), mark);
        }
    }

    /** Two spans side by side are laid out apart. */
    private void gap(Inline.Html html) {
        boolean opens = html.html().toLowerCase(Locale.ROOT).startsWith("<span");
        if (opens && text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            put('\t', html.span().start(), html.span().start(), 0);
        }
    }

    private void addAll(List<Inline> content, int mark) {
        edge();
        for (int i = 0; i < content.size(); i++) {
            add(content.get(i), mark);
        }
        edge();
    }

    private void edge() {
        edges.set(text.length());
    }

    private Span inside(Inline.Code code) {
        int found = source.text().indexOf(code.text(), code.span().start());
        return found >= 0 && found + code.text().length() <= code.span().end()
                ? new Span(found, found + code.text().length())
                : code.span();
    }

    /** Characters that are the source's own have their place; those of an entity share the entity's. */
    private void addText(String decoded, Span span, int mark) {
        String raw = source.text();
        int from = span.start();
        partElements(decoded, from);
        int length = decoded.length();
        if (from + length <= span.end() && raw.startsWith(decoded, from)) {
            text.append(decoded);
            starts.addRun(from, 1, length);
            ends.addRun(from + 1, 1, length);
            marks.addRun(mark, 0, length);
            return;
        }
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (from + 1 < span.end() && raw.charAt(from) == '\\' && raw.charAt(from + 1) == c && c != '\\') {
                put(c, from, from + 2, mark);
                from += 2;
            } else if (from < span.end() && raw.charAt(from) == c) {
                put(c, from, from + 1, mark);
                from++;
            } else {
                put(c, Math.min(from, span.end()), span.end(), mark);
            }
        }
    }

    /** Words with nothing but the tag of a span between them are laid out apart. */
    private void partElements(String decoded, int from) {
        int last = text.length() - 1;
        boolean words = last >= 0
                && !decoded.isEmpty()
                && Character.isLetterOrDigit(text.charAt(last))
                && Character.isLetterOrDigit(decoded.charAt(0));
        if (words
                && ends.get(last) < from
                && source.text().substring(ends.get(last), from).contains("<span")) {
            put('\t', ends.get(last), ends.get(last), 0);
        }
    }

    private void put(char c, int start, int end, int mark) {
        text.append(c);
        starts.add(start);
        ends.add(end);
        marks.add(mark);
    }

    Span span() {
        return inlines.isEmpty()
                ? Span.at(at)
                : inlines.get(0).span().cover(inlines.get(inlines.size() - 1).span());
    }
}
