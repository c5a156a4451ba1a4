package io.github.resumemaven.render.html;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.plain.Spacing;
import java.util.List;
import java.util.Optional;

/** The inlines of one line of text as safe HTML. Text is escaped; tags that the author wrote pass the sanitiser. */
final class InlineHtml {
    private final StringBuilder out = new StringBuilder();
    private boolean authorsTags;
    private boolean insideLink;
    private boolean softBreak;
    private int lastCharacter = ' ';

    private InlineHtml() {}

    static String of(List<Inline> content) {
        InlineHtml html = new InlineHtml();
        html.append(content);
        String text = Spacing.strip(Spacing.fold(html.out.toString()));
        return html.authorsTags ? Spacing.strip(Sanitizer.line(text)) : text;
    }

    private void append(List<Inline> content) {
        content.forEach(this::append);
    }

    private void append(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            wrap("em", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            wrap("strong", strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            wrap("s", struck.content());
        } else if (inline instanceof Inline.Code code) {
            open("<code>");
            text(code.text());
            out.append("</code>");
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            if (lineBreak.hard()) {
                out.append("<br>");
                lastCharacter = ' ';
            } else {
                softBreak = true;
            }
        } else if (inline instanceof Inline.Html html) {
            authorsTags = true;
            open(html.html());
        }
    }

    private void wrap(String tag, List<Inline> content) {
        open("<" + tag + ">");
        append(content);
        out.append("</").append(tag).append('>');
    }

    private void link(Inline.Link link) {
        var address = Addresses.link(link.target());
        if (address.isEmpty() || insideLink) {
            append(link.content());
            if (!Addresses.isCode(link.target()) && !link.target().isBlank()) {
                text(" (" + link.target().strip() + ")");
            }
            return;
        }
        open("<a href=\"" + Escape.attribute(address.get()) + "\"" + title(link.title()) + ">");
        insideLink = true;
        int start = out.length();
        append(link.content());
        if (out.length() == start) {
            text(Addresses.shown(address.get()));
        }
        insideLink = false;
        out.append("</a>");
    }

    /** An image that would have to be fetched from elsewhere is a link to it. */
    private void image(Inline.Image image) {
        var source = Addresses.image(image.target());
        if (source.isPresent()) {
            open("<img src=\"" + Escape.attribute(source.get()) + "\" alt=\"" + Escape.attribute(image.alt()) + "\""
                    + title(image.title()) + ">");
            return;
        }
        var address = insideLink ? Optional.<String>empty() : Addresses.remoteImage(image.target());
        String text = image.alt().isBlank() ? address.map(Addresses::shown).orElse("") : image.alt();
        if (address.isEmpty()) {
            text(text);
            return;
        }
        open("<a href=\"" + Escape.attribute(address.get()) + "\"" + title(image.title()) + ">");
        text(text);
        out.append("</a>");
    }

    private static String title(String title) {
        return title.isBlank() ? "" : " title=\"" + Escape.attribute(title) + "\"";
    }

    private void open(String tag) {
        // The space of a line end stands in front of the tag that follows it.
        if (softBreak && !Spacing.joins(lastCharacter, '、')) {
            out.append(' ');
            softBreak = false;
        }
        out.append(tag);
    }

    private void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (softBreak && !Spacing.joins(lastCharacter, text.codePointAt(0))) {
            out.append(' ');
        }
        softBreak = false;
        lastCharacter = text.codePointBefore(text.length());
        out.append(Escape.text(text));
    }
}
