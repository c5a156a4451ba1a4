package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Inline;
import io.github.resumemaven.render.Addresses;
import io.github.resumemaven.render.ScriptTags;
import io.github.resumemaven.render.plain.PlainText;
import io.github.resumemaven.render.plain.Spacing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A line of text as runs of one look each. */
final class DocxInlines {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\b.*");

    private final Xml xml;
    private final Links links;
    private final Drawings drawings;
    private final Deque<String> looks = new ArrayDeque<>();
    private final ScriptTags tags = new ScriptTags();
    private boolean gap;
    private boolean softBreak;
    private boolean behindImage;
    private boolean insideLink;
    private int last = -1;

    private DocxInlines(Xml xml, Links links, Drawings drawings) {
        this.xml = xml;
        this.links = links;
        this.drawings = drawings;
    }

    static void write(Xml xml, Links links, Drawings drawings, List<Inline> content) {
        new DocxInlines(xml, links, drawings).add(content);
    }

    private void add(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Html html) {
                tags.see(html.html());
                if (BREAK.matcher(html.html()).matches()) {
                    newLine();
                }
            } else if (!tags.inside()) {
                add(inline);
            }
        }
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.text());
        } else if (inline instanceof Inline.Code code) {
            look("code", List.of(new Inline.Text(code.text(), code.span())));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            look("i", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            look("b", strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            look("strike", struck.content());
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            if (lineBreak.hard()) {
                newLine();
            } else {
                softBreak = true;
            }
        }
    }

    private void look(String look, List<Inline> content) {
        looks.push(look);
        add(content);
        looks.pop();
    }

    /** What is no address to follow is written out; so is the title. */
    private void link(Inline.Link link) {
        var address = Addresses.link(link.target());
        String text = PlainText.of(link.content());
        if (insideLink || address.isEmpty() || address.get().matches("[^:]*")) {
            text(PlainText.of(List.of(link)));
            return;
        }
        space(text.isEmpty() ? 'x' : text.codePointAt(0));
        xml.open("w:hyperlink", "r:id", links.id(address.get()));
        insideLink = true;
        if (text.isEmpty()) {
            text(Addresses.shown(address.get()));
        } else {
            look("link", link.content());
        }
        insideLink = false;
        xml.close();
        if (!link.title().isBlank() && !link.title().equals(text)) {
            text(" (" + link.title() + ")");
        }
    }

    /** One from elsewhere is only named. */
    private void image(Inline.Image image) {
        if (!drawings.any(List.of(image))) {
            // What an image shows is no part of the words beside it.
            gap |= last >= 0 && Character.isLetterOrDigit(last);
            text(PlainText.of(List.of(image)));
            behindImage = true;
            return;
        }
        space('x');
        drawings.inline(xml, image);
        last = 'x';
    }

    private void newLine() {
        xml.open("w:r").empty("w:br").close();
        gap = false;
        softBreak = false;
        last = -1;
    }

    private void text(String written) {
        String text = Spacing.fold(written.replaceAll("\\R", " "));
        String stripped = Spacing.strip(text);
        if (stripped.isEmpty()) {
            gap |= !text.isEmpty();
            return;
        }
        gap |= !text.startsWith(stripped) || behindImage && Character.isLetterOrDigit(stripped.codePointAt(0));
        behindImage = false;
        space(stripped.codePointAt(0));
        run(stripped);
        last = stripped.codePointBefore(stripped.length());
        gap = !text.endsWith(stripped);
    }

    /** The space that belongs in front of the next text, if any. */
    private void space(int next) {
        boolean wanted = gap || softBreak && !(last >= 0 && Spacing.joins(last, next));
        if (wanted && last >= 0) {
            run(" ");
        }
        gap = false;
        softBreak = false;
    }

    private void run(String text) {
        xml.open("w:r");
        if (!looks.isEmpty()) {
            xml.open("w:rPr");
            style();
            flag("b");
            flag("i");
            flag("strike");
            xml.close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    private void style() {
        if (insideLink) {
            xml.empty("w:rStyle", "w:val", "Hyperlink");
        } else if (looks.contains("code")) {
            xml.empty("w:rStyle", "w:val", "Code");
        }
    }

    private void flag(String look) {
        if (looks.contains(look)) {
            xml.empty("w:" + look);
        }
    }
}
