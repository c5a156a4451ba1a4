package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** flexmark's inline nodes → ours. */
final class InlineConverter {
    private final Origin origin;

    InlineConverter(Origin origin) {
        this.origin = origin;
    }

    /** Without the attributes that kramdown and Pandoc allow at the end of a heading. */
    List<Inline> heading(Heading heading, int depth) {
        Span text = origin.span(heading.getText());
        return children(heading, Attributes.trailing(origin.text(), text), false, depth);
    }

    List<Inline> children(Node parent, int depth) {
        return children(parent, origin.end(parent), false, depth);
    }

    /** @param limit where the text ends */
    private List<Inline> children(Node parent, int limit, boolean inLink, int depth) {
        if (depth > Limits.DEPTH) {
            throw origin.tooDeep(origin.start(parent));
        }
        Walk walk = new Walk(limit, inLink, depth + 1);
        walk.all(parent);
        List<Inline> joined = Texts.joined(origin.text(), walk.out);
        List<Inline> linked = inLink ? joined : ReferenceLinks.apply(origin.text(), joined);
        List<Inline> inlines = HtmlPairs.apply(linked, inLink, Limits.DEPTH - depth);
        return List.copyOf(inLink ? inlines : Autolinks.apply(inlines));
    }

    /** The children of one node, in turn. */
    private final class Walk {
        private final int limit;
        private final boolean inLink;
        private final int depth;
        private final List<Inline> out = new ArrayList<>();
        /** Behind the attributes that were skipped last. */
        private int next;

        Walk(int limit, boolean inLink, int depth) {
            this.limit = limit;
            this.inLink = inLink;
            this.depth = depth;
        }

        void all(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (origin.end(node) > next && origin.start(node) < limit) {
                    add(node);
                }
            }
        }

        private void add(Node node) {
            Span span = origin.span(node);
            if (node instanceof HtmlEntity) {
                out.add(new Inline.Text(Entities.decode(origin.text(span)), span));
            } else if (node instanceof SoftLineBreak) {
                out.add(new Inline.LineBreak(false, span));
            } else if (node instanceof HardLineBreak) {
                out.add(new Inline.LineBreak(true, span));
            } else if (node instanceof HtmlInlineBase) {
                out.add(new Inline.Html(origin.text(span), span));
            } else if (node instanceof RefNode reference && !reference.isDefined()) {
                undefined(reference, span);
            } else {
                Inline inline = span(node, span);
                if (inline == null) {
                    text(span.start(), span.end());
                } else {
                    out.add(inline);
                    next = Attributes.end(origin.text(), span.end());
                }
            }
        }

        private Inline span(Node node, Span span) {
            if (node instanceof Emphasis) {
                return new Inline.Emphasis(nested(node, inLink), span);
            }
            if (node instanceof StrongEmphasis) {
                return new Inline.Strong(nested(node, inLink), span);
            }
            if (node instanceof Strikethrough) {
                return new Inline.Strikethrough(nested(node, inLink), span);
            }
            if (node instanceof Code code) {
                return code(code, span);
            }
            if (node instanceof AutoLink link) {
                return autolink("", link.getText(), span);
            }
            if (node instanceof MailLink link) {
                return autolink("mailto:", link.getText(), span);
            }
            if (node instanceof Link link) {
                return new Inline.Link(
                        nested(node, true), decode(link.getUrl()), place(link, span), decode(link.getTitle()), span);
            }
            if (node instanceof Image image) {
                return new Inline.Image(
                        alt(node), decode(image.getUrl()), place(image, span), decode(image.getTitle()), span);
            }
            if (node instanceof LinkRef link) {
                Reference definition = link.getReferenceNode(node.getDocument());
                return new Inline.Link(
                        nested(node, true),
                        decode(definition.getUrl()),
                        origin.span(definition.getUrl()),
                        decode(definition.getTitle()),
                        span);
            }
            if (node instanceof ImageRef image) {
                Reference definition = image.getReferenceNode(node.getDocument());
                return new Inline.Image(
                        alt(node),
                        decode(definition.getUrl()),
                        origin.span(definition.getUrl()),
                        decode(definition.getTitle()),
                        span);
            }
            return null;
        }

        private List<Inline> nested(Node node, boolean link) {
            return children(node, origin.end(node), link, depth);
        }

        private String alt(Node node) {
            StringBuilder alt = new StringBuilder();
            AltText.add(nested(node, true), alt);
            return alt.toString().strip();
        }

        private Inline autolink(String scheme, BasedSequence text, Span span) {
            Span place = origin.span(text);
            String address = origin.text(place);
            return new Inline.Link(List.of(new Inline.Text(address, place)), scheme + address, place, "", span);
        }

        /** Line ends and what precedes the text of a line are blanks, so that the text stays as long as its source. */
        private Inline code(Code code, Span span) {
            Span place = origin.span(code.getText());
            char[] text = new char[place.length()];
            Arrays.fill(text, ' ');
            BasedSequence chars = code.getText();
            for (int i = 0; i < chars.length(); i++) {
                int offset = origin.offset(chars, i);
                if (offset >= 0 && !Characters.isLineEnd(origin.text().charAt(offset))) {
                    text[offset - place.start()] = origin.text().charAt(offset);
                }
            }
            String content = new String(text);
            boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ");
            return new Inline.Code(
                    padded && !content.isBlank() ? content.substring(1, content.length() - 1) : content, span);
        }

        /** Brackets that name no definition are text, unless Pandoc's attributes follow. */
        private void undefined(Node node, Span span) {
            int behind = Attributes.end(origin.text(), span.end());
            boolean attributed = behind > span.end() && node instanceof LinkRef;
            int from = span.start();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                if (!attributed) {
                    text(from, origin.start(child));
                }
                add(child);
                from = Math.max(from, origin.end(child));
            }
            if (!attributed) {
                text(from, span.end());
            }
            next = Math.max(next, behind);
        }

        private void text(int from, int to) {
            int start = Math.max(from, next);
            int end = Math.min(to, limit);
            if (start < end) {
                Texts.split(origin.text(), start, end, out);
            }
        }
    }

    private Span place(InlineLinkNode link, Span span) {
        BasedSequence url = link.getUrl();
        return url.isNull() || url.isEmpty() ? Span.at(span.end() - 1) : origin.span(url);
    }

    private String decode(BasedSequence sequence) {
        if (sequence.isNull() || sequence.isEmpty()) {
            return "";
        }
        String raw = origin.text(origin.span(sequence));
        boolean plain = raw.indexOf('\\') < 0 && raw.indexOf('&') < 0;
        return plain ? raw : Characters.wellFormed(Escaping.unescapeString(raw));
    }
}
