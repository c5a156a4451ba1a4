package io.github.resumemaven.project.redact;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * A text as it is meant, escapes and entities decoded and markup left out, with the source of each of its characters.
 * What no reader hears is in it too: addresses, titles, tags.
 */
final class Heard {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();

    private Heard() {}

    /** All that a document says. */
    static List<Heard> in(Document document) {
        List<Heard> all = new ArrayList<>();
        Walk.blocks(document).forEach(block -> block(block, all));
        data(document.data(), all);
        return all;
    }

    /** Where in the source it says a secret. */
    List<Span> places(Secret secret) {
        return secret.in(text).stream()
                .map(match -> places.get(match.start()).cover(places.get(match.end() - 1)))
                .toList();
    }

    private static Heard of(String text, Span span) {
        Heard heard = new Heard();
        heard.add(text, span);
        return heard;
    }

    private void add(String more, Span span) {
        boolean aligned = more.length() == span.length();
        for (int i = 0; i < more.length(); i++) {
            places.add(aligned ? new Span(span.start() + i, span.start() + i + 1) : span);
        }
        text.append(more);
    }

    private static void block(Block block, List<Heard> all) {
        if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> flow(cell.content(), all)));
        } else if (block instanceof Block.CodeBlock code) {
            all.add(of(code.text(), code.span()));
        } else if (block instanceof Block.HtmlBlock html) {
            all.add(of(Parser.unescapeEntities(html.html(), true), html.span()));
        } else {
            flow(Walk.content(block), all);
        }
    }

    private static void flow(List<Inline> content, List<Heard> all) {
        if (content.isEmpty()) {
            return;
        }
        Heard flow = new Heard();
        Walk.inside(content).forEach(inline -> inline(inline, flow, all));
        all.add(flow);
    }

    private static void inline(Inline inline, Heard flow, List<Heard> all) {
        if (inline instanceof Inline.Text text) {
            flow.add(text.text(), text.span());
        } else if (inline instanceof Inline.Code code) {
            flow.add(code.text(), code.span());
        } else if (inline instanceof Inline.LineBreak line) {
            flow.add(" ", line.span());
        } else if (inline instanceof Inline.Link link) {
            address(link.target(), link.span(), all);
            all.add(of(link.title(), link.span()));
        } else if (inline instanceof Inline.Image image) {
            address(image.target(), image.span(), all);
            all.add(of(image.title(), image.span()));
            all.add(of(image.alt(), image.span()));
        } else if (inline instanceof Inline.Html html) {
            all.add(of(Parser.unescapeEntities(html.html(), true), html.span()));
        }
    }

    private static void address(String target, Span span, List<Heard> all) {
        all.add(of(target, span));
        try {
            all.add(of(URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8), span));
        } catch (IllegalArgumentException e) {
            // Not percent-encoded, so that it says what is written.
        }
    }

    private static void data(Data data, List<Heard> all) {
        if (data instanceof Data.Mapping mapping) {
            mapping.pairs().forEach(pair -> data(pair.value(), all));
        } else if (data instanceof Data.Sequence list) {
            list.items().forEach(item -> data(item, all));
        } else if (data instanceof Data.Scalar scalar) {
            all.add(of(scalar.text(), scalar.span()));
        }
    }
}
