package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps data well-formed whose values are cut. An escape sequence goes as a whole. In JSON, a quoted value may lose all its characters, and a list or an object all that
 * it holds; a number goes with its key and its comma. YAML needs none of the rest: there, nothing at all means null.
 */
final class DataCuts {
    private final String text;
    private final BitSet gone;

    private DataCuts(String text, BitSet gone) {
        this.text = text;
        this.gone = gone;
    }

    /** @param gone what is cut; numbers grow to their pair, brackets are given back */
    static void mend(Document document, BitSet gone) {
        DataCuts cuts = new DataCuts(document.source().text(), gone);
        cuts.escapes(document.data());
        if (document.format() == Document.Format.JSON) {
            cuts.mend(document.data());
        }
    }

    /** Half an escape sequence is none (RFC 8259, 7; YAML 1.2.2, 5.7). */
    private void escapes(Data data) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> escapes(pair.value()));
        } else if (data instanceof Data.Sequence list) {
            list.items().forEach(this::escapes);
        } else if (data.span().start() > 0
                && cuts(data.span())
                && text.charAt(data.span().start() - 1) == '"') {
            escapes(data.span());
        }
    }

    private void escapes(Span quoted) {
        for (int at = quoted.start(); at < quoted.end(); at++) {
            if (text.charAt(at) == '\\') {
                int end = Math.min(quoted.end(), at + length(text.charAt(Math.min(at + 1, quoted.end() - 1))));
                if (cuts(new Span(at, end))) {
                    gone.set(at, end);
                }
                at = end - 1;
            }
        }
    }

    private static int length(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** Innermost first, so that what goes as a whole keeps only its own brackets. */
    private void mend(Data data) {
        if (data instanceof Data.Mapping mapping) {
            List<Data> values = mapping.pairs().stream().map(Data.Pair::value).toList();
            values.forEach(this::mend);
            members(
                    mapping.pairs().stream()
                            .map(pair -> pair.key().span().start() - 1)
                            .toList(),
                    values);
            brackets(mapping.span());
        } else if (data instanceof Data.Sequence list) {
            list.items().forEach(this::mend);
            members(list.items().stream().map(this::start).toList(), list.items());
            brackets(list.span());
        }
    }

    private int start(Data item) {
        return isLiteral(item) || !(item instanceof Data.Scalar)
                ? item.span().start()
                : item.span().start() - 1;
    }

    private void members(List<Integer> starts, List<Data> values) {
        boolean more = false;
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!isLiteral(values.get(i)) || !cuts(values.get(i).span())) {
                more = true;
            } else if (more) {
                gone.set(starts.get(i), starts.get(i + 1));
            } else {
                gone.set(comma(starts.get(i)), values.get(i).span().end());
            }
        }
    }

    /** The comma in front of a member; of the first one, its own start. */
    private int comma(int start) {
        int at = start - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == ',' ? at : start;
    }

    private boolean isLiteral(Data data) {
        return data instanceof Data.Scalar
                && !data.span().isEmpty()
                && text.charAt(data.span().start() - 1) != '"';
    }

    private void brackets(Span node) {
        if (node.length() >= 2 && gone.get(node.start()) && gone.get(node.end() - 1)) {
            gone.set(node.start(), node.end());
            gone.clear(node.start());
            gone.clear(node.end() - 1);
        }
    }

    private boolean cuts(Span span) {
        int next = gone.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
