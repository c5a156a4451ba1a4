package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Inline HTML that says what Markdown can say becomes what Markdown makes of it: links, emphasis, code, line breaks and
 * images, so that nobody has to look for them twice. Other tags, and those that carry scripts, stay as written.
 */
final class HtmlPairs {
    private record Open(int index, Tag tag, Inline.Html html) {}

    private final boolean inLink;
    private final int depth;
    private final List<Inline> out = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private HtmlPairs(boolean inLink, int depth) {
        this.inLink = inLink;
        this.depth = depth;
    }

    /**
     * @param inLink whether they are the text of a link, in which an address is no second one
     * @param depth how many levels may be added
     */
    static List<Inline> apply(List<Inline> inlines, boolean inLink, int depth) {
        if (!holdsHtml(inlines)) {
            return inlines;
        }
        HtmlPairs pairs = new HtmlPairs(inLink, depth);
        inlines.forEach(pairs::add);
        return pairs.out;
    }

    private static boolean holdsHtml(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Html) {
                return true;
            }
        }
        return false;
    }

    private void add(Inline inline) {
        if (!(inline instanceof Inline.Html html)) {
            out.add(inline);
            return;
        }
        Tag tag = Tag.parse(html.html(), html.span().start());
        if (tag.closing()) {
            close(tag, html);
            return;
        }
        if (tag.name().equals("br") && !tag.hasHandler()) {
            out.add(new Inline.LineBreak(true, html.span()));
            return;
        }
        if (tag.name().equals("img") && !tag.hasHandler()) {
            out.add(image(tag, html.span()));
            return;
        }
        if (isPair(tag) && open.size() < depth) {
            open.add(new Open(out.size(), tag, html));
        }
        out.add(html);
    }

    private void close(Tag tag, Inline.Html html) {
        int i = open.size() - 1;
        while (i >= 0 && !open.get(i).tag().name().equals(tag.name())) {
            i--;
        }
        if (i < 0) {
            out.add(html);
            return;
        }
        Open opened = open.get(i);
        open.subList(i, open.size()).clear();
        List<Inline> inside = out.subList(opened.index() + 1, out.size());
        List<Inline> content = List.copyOf(inside);
        out.subList(opened.index(), out.size()).clear();
        wrap(opened, content, opened.html().span().cover(html.span()));
    }

    private void wrap(Open opened, List<Inline> content, Span span) {
        switch (opened.tag().name()) {
            case "a" -> out.add(link(opened.tag(), withoutLinks(content), span));
            case "b", "strong" -> out.add(new Inline.Strong(linked(content), span));
            case "i", "em" -> out.add(new Inline.Emphasis(linked(content), span));
            case "s", "del", "strike" -> out.add(new Inline.Strikethrough(linked(content), span));
            default -> {
                boolean plain = content.size() == 1
                        && content.get(0) instanceof Inline.Text text
                        && text.text().length() == text.span().length();
                // The span of code is its text in equal margins: here, none.
                if (plain) {
                    Inline.Text text = (Inline.Text) content.get(0);
                    out.add(new Inline.Code(text.text(), text.span()));
                } else {
                    out.addAll(content);
                }
            }
        }
    }

    private List<Inline> linked(List<Inline> content) {
        return inLink ? content : List.copyOf(Autolinks.apply(content));
    }

    private static Inline link(Tag tag, List<Inline> content, Span span) {
        Tag.Attribute href = tag.attribute("href").orElseThrow();
        return new Inline.Link(content, href.value().strip(), href.span(), tag.value("title"), span);
    }

    private static Inline image(Tag tag, Span span) {
        Span source = tag.attribute("src").map(Tag.Attribute::span).orElse(Span.at(span.end()));
        return new Inline.Image(tag.value("alt"), tag.value("src").strip(), source, tag.value("title"), span);
    }

    /** An address that is the text of a link is no second link. */
    private static List<Inline> withoutLinks(List<Inline> content) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                plain.addAll(link.content());
            } else {
                plain.add(inline);
            }
        }
        return List.copyOf(plain);
    }

    private static boolean isPair(Tag tag) {
        return switch (tag.name()) {
            case "a" -> tag.attribute("href").isPresent() && !tag.hasHandler();
            case "b", "strong", "i", "em", "s", "del", "strike", "code", "kbd", "tt" -> !tag.hasHandler();
            default -> false;
        };
    }
}
