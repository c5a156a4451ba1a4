package io.github.resumemaven.read.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;

/**
 * Leads from flexmark's nodes to the source that they came from.
 *
 * @param source the whole file
 * @param start where the text begins that flexmark saw; it saw a masked copy, so characters are always taken from here
 */
record Origin(SourceText source, int start) {

    String text() {
        return source.text();
    }

    String text(Span span) {
        return source.text(span);
    }

    int start(Node node) {
        return start + node.getStartOffset();
    }

    int end(Node node) {
        return start + node.getEndOffset();
    }

    Span span(Node node) {
        return new Span(start(node), end(node));
    }

    Span span(BasedSequence sequence) {
        return new Span(start + sequence.getStartOffset(), start + sequence.getEndOffset());
    }

    /** Where a character of a sequence stands; negative if flexmark put it there, as it does at the end of a text. */
    int offset(BasedSequence sequence, int index) {
        int offset = sequence.getIndexOffset(index);
        return offset < 0 ? offset : start + offset;
    }

    /** The span of a block: without the blank lines that flexmark counts to its end. */
    Span block(Node node) {
        return trimmedEnd(span(node));
    }

    Span trimmedEnd(Span span) {
        int end = span.end();
        while (end > span.start() && Characters.isBlank(text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** The characters of a sequence that may lack the prefixes of its lines, line ends as LF. */
    String lines(BasedSequence sequence) {
        StringBuilder lines = new StringBuilder(sequence.length());
        for (int i = 0; i < sequence.length(); i++) {
            int offset = offset(sequence, i);
            char c = offset < 0 ? sequence.charAt(i) : text().charAt(offset);
            boolean ends = c == '\r' && (i + 1 == sequence.length() || sequence.charAt(i + 1) != '\n');
            if (c != '\r' || ends) {
                lines.append(ends ? '\n' : c);
            }
        }
        return lines.toString();
    }

    UnreadableException tooDeep(int offset) {
        return new UnreadableException(
                source.name(),
                source.position(offset),
                "is nested deeper than " + Limits.DEPTH + " levels",
                "Flatten the list, quote or emphasis there.");
    }
}
