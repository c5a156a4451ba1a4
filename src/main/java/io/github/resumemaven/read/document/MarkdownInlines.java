package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The inlines of a flexmark tree, as ours. */
final class MarkdownInlines {
    private final Document document;
    private final int shift;

    MarkdownInlines(Document document, int shift) {
        this.document = document;
        this.shift = shift;
    }

    List<Inline> of(Node parent) {
        return BareLinks.in(marked(parent));
    }

    /** Without a look for bare addresses, as inside of a link. */
    private List<Inline> marked(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        addChildren(parent, inlines);
        return List.copyOf(inlines);
    }

    private void addChildren(Node parent, List<Inline> out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, out);
        }
    }

    private void add(Node node, List<Inline> out) {
        Span span = span(node.getChars());
        if (node instanceof com.vladsch.flexmark.ast.Text) {
            LiteralText.add(node.getChars(), span.start(), out);
        } else if (node instanceof HtmlEntity) {
            out.add(new Inline.Text(node.getChars().unescape(), span));
        } else if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
            out.add(new Inline.Emphasis(of(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.StrongEmphasis) {
            out.add(new Inline.Strong(of(node), span));
        } else if (node instanceof Strikethrough) {
            out.add(new Inline.Strikethrough(of(node), span));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            out.add(new Inline.Code(code(code.getText().toString()), span));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            out.add(autoLink((DelimitedLinkNode) node, span));
        } else if (node instanceof com.vladsch.flexmark.ast.Image image) {
            out.add(new Inline.Image(text(image), image.getUrl().unescape(), span(image.getUrl()), title(image), span));
        } else if (node instanceof LinkNodeBase link) {
            out.add(new Inline.Link(marked(node), link.getUrl().unescape(), span(link.getUrl()), title(link), span));
        } else if (node instanceof RefNode reference) {
            addReference(reference, span, out);
        } else if (node instanceof HtmlInlineBase) {
            out.add(new Inline.Html(node.getChars().toString(), span));
        } else if (node instanceof SoftLineBreak) {
            out.add(new Inline.LineBreak(false, span));
        } else if (node instanceof HardLineBreak) {
            out.add(new Inline.LineBreak(true, span));
        } else if (node.hasChildren()) {
            addChildren(node, out);
        } else {
            LiteralText.add(node.getChars(), span.start(), out);
        }
    }

    /** CommonMark §6.1: line ends are spaces, and one space on both sides is not meant. */
    private static String code(String written) {
        String text = written.replaceAll("\\R", " ");
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private Inline autoLink(DelimitedLinkNode node, Span span) {
        String text = node.getText().toString();
        Span inner = span(node.getText());
        String target = node instanceof MailLink ? "mailto:" + text : text;
        return new Inline.Link(List.of(new Inline.Text(text, inner)), target, inner, "", span);
    }

    private void addReference(RefNode node, Span span, List<Inline> out) {
        Reference definition = node.isDefined() ? node.getReferenceNode(document) : null;
        if (definition == null) {
            // Brackets that no definition belongs to are text.
            addBracketed(node, span, out);
            return;
        }
        String target = definition.getUrl().unescape();
        Span targetSpan = span(definition.getUrl());
        String title = definition.getTitle().unescape();
        out.add(
                node instanceof com.vladsch.flexmark.ast.ImageRef
                        ? new Inline.Image(text(node), target, targetSpan, title, span)
                        : new Inline.Link(marked(node), target, targetSpan, title, span));
    }

    private void addBracketed(Node node, Span span, List<Inline> out) {
        BasedSequence chars = node.getChars();
        if (!node.hasChildren()) {
            LiteralText.add(chars, span.start(), out);
            return;
        }
        int open = node.getFirstChild().getStartOffset() - node.getStartOffset();
        int close = node.getLastChild().getEndOffset() - node.getStartOffset();
        LiteralText.add(chars.subSequence(0, open), span.start(), out);
        addChildren(node, out);
        LiteralText.add(chars.subSequence(close), span.start() + close, out);
    }

    private String text(Node node) {
        StringBuilder text = new StringBuilder();
        append(marked(node), text);
        return text.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                text.append(piece.text());
            } else if (inline instanceof Inline.Code code) {
                text.append(code.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                append(emphasis.content(), text);
            } else if (inline instanceof Inline.Strong strong) {
                append(strong.content(), text);
            }
        }
    }

    private static String title(LinkNodeBase link) {
        return link.getTitle().unescape();
    }

    private Span span(BasedSequence chars) {
        return new Span(shift + chars.getStartOffset(), shift + chars.getEndOffset());
    }
}
