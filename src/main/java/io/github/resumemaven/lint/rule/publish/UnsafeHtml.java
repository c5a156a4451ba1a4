package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Walk;
import io.github.resumemaven.lint.rule.publish.HtmlTags.Attribute;
import io.github.resumemaven.lint.rule.publish.HtmlTags.Tag;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

public final class UnsafeHtml extends Rule {
    /** Elements that run or load what others wrote, or send what a reader types. */
    private static final Set<String> UNSAFE = Set.of(
            "applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "meta", "object", "script");

    private static final Set<String> ADDRESSES =
            Set.of("action", "background", "data", "formaction", "href", "poster", "src", "xlink:href");

    public UnsafeHtml() {
        super("publish/unsafe-html", ERROR, Fixing.SAFE, "HTML that runs code or loads foreign content");
    }

    @Override
    public void check(Context context, Report report) {
        Stream<Span> blocks = Walk.blocks(context.document())
                .filter(Block.HtmlBlock.class::isInstance)
                .map(Block::span);
        Stream<Span> inlines = Walk.inlines(context.document())
                .filter(Inline.Html.class::isInstance)
                .map(Inline::span);
        Stream.concat(blocks, inlines)
                .flatMap(span -> HtmlTags.in(context.source().text(), span).stream())
                .forEach(tag -> check(tag, context, report));
        Addresses.links(context.resume()).stream()
                .filter(link -> runsCode(link.get()))
                .forEach(link -> report.at(link.span(), "the address runs code").help("link to a page"));
    }

    private static void check(Tag tag, Context context, Report report) {
        if (UNSAFE.contains(tag.name())) {
            Span span = withContent(tag, context.source().text());
            report.at(span.equals(tag.span()) ? span : tag.span(), "<" + tag.name() + "> is not published")
                    .help("remove it; the page is made without it")
                    .fix(Fix.safe("remove <" + tag.name() + ">", new Edit(span, "")));
            return;
        }
        for (Attribute attribute : tag.attributes()) {
            boolean handler = attribute.name().matches("on[a-z]{3,}");
            boolean code = ADDRESSES.contains(attribute.name()) && runsCode(attribute.value());
            if (handler || code) {
                report.at(
                                attribute.span(),
                                handler
                                        ? "the attribute " + attribute.name() + " runs code"
                                        : "the address in " + attribute.name() + " runs code")
                        .help("remove it; the page is made without it")
                        .fix(Fix.safe(
                                "remove " + attribute.name(),
                                removal(attribute, context.source().text())));
            }
        }
    }

    /** With the blank in front of it. */
    private static Edit removal(Attribute attribute, String text) {
        int start = attribute.span().start();
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Edit(new Span(start, attribute.span().end()), "");
    }

    /** A script to its end; anything else is the tag alone, and its closing tag is left to a later look. */
    private static Span withContent(Tag tag, String text) {
        String end = "</" + tag.name();
        if (!List.of("script", "iframe", "object", "applet").contains(tag.name())) {
            return tag.span();
        }
        for (int at = tag.span().end(); at + end.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, end, 0, end.length())) {
                int close = text.indexOf('>', at);
                return close < 0 ? tag.span() : new Span(tag.span().start(), close + 1);
            }
        }
        return tag.span();
    }

    /** Browsers drop blanks and control characters inside of a scheme, and decode entities before they look at it. */
    private static boolean runsCode(String address) {
        String decoded = address.indexOf('&') >= 0 ? Parser.unescapeEntities(address, true) : address;
        String plain = decoded.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return plain.startsWith("javascript:") || plain.startsWith("vbscript:") || plain.startsWith("data:text/html");
    }
}
