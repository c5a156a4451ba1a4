package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.HtmlTags;
import io.github.resumemaven.lint.HtmlTags.Attribute;
import io.github.resumemaven.lint.HtmlTags.Tag;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

public final class UnsafeHtml extends Rule {
    /** Elements that run or load what others wrote, or send what a reader types. */
    private static final Set<String> UNSAFE = Set.of(
            "applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "meta", "object", "script");

    private static final Pattern SCRIPT_END = Pattern.compile("</script\\b[^>]*+>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ADDRESSES =
            Set.of("action", "background", "data", "formaction", "href", "poster", "src", "xlink:href");

    public UnsafeHtml() {
        super("publish/unsafe-html", ERROR, Fixing.SAFE, "HTML that runs code or loads foreign content");
    }

    @Override
    public void check(Context context, Report report) {
        String text = withoutCode(context);
        TreeMap<Integer, Span> read = new TreeMap<>(Map.of(0, Span.at(0)));
        for (Tag tag : HtmlTags.in(text, body(context))) {
            // What stands inside of a script is no tag; looking on behind it also keeps this linear.
            if (tag.span().start() >= read.lastEntry().getValue().end()) {
                read.put(tag.span().start(), new Span(tag.span().start(), check(tag, text, report)));
            }
        }
        for (Value<String> link : Addresses.links(context.resume())) {
            boolean inTag = read.floorEntry(link.span().start()).getValue().overlaps(link.span());
            if (!inTag && runsCode(link.get())) {
                report.at(link.span(), "the address runs code").help("link to a page");
            }
        }
    }

    /** All behind the front matter. */
    private static Span body(Context context) {
        int end = context.source().text().length();
        return context.document().blocks().stream()
                .findFirst()
                .map(block -> new Span(block.span().start(), end))
                .orElse(Span.at(end));
    }

    /** The source with blanks for code, in which tags are only shown. Offsets stay. */
    private static String withoutCode(Context context) {
        StringBuilder text = new StringBuilder(context.source().text());
        Stream.concat(
                        Walk.blocks(context.document())
                                .filter(Block.CodeBlock.class::isInstance)
                                .map(Block::span),
                        Walk.inlines(context.document())
                                .filter(Inline.Code.class::isInstance)
                                .map(Inline::span))
                .forEach(code -> text.replace(code.start(), code.end(), " ".repeat(code.length())));
        return text.toString();
    }

    /** Returns where the next tag may begin. */
    private static int check(Tag tag, String text, Report report) {
        if (UNSAFE.contains(tag.name())) {
            Report.Draft draft = report.at(tag.span(), "<" + tag.name() + "> is not published")
                    .help("remove it; the page is made without it");
            Optional<Span> removed = removed(tag, text);
            removed.ifPresent(span -> draft.fix(Fix.safe("remove <" + tag.name() + ">", new Edit(span, ""))));
            return removed.map(Span::end).orElse(text.length());
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
                        // What is left may be read as a link that it was not before, or be none any more.
                        .fix(new Fix(
                                "remove " + attribute.name(),
                                !tag.name().equals("a"),
                                List.of(removal(attribute, text))));
            }
        }
        return tag.span().end();
    }

    /** With the blank in front of it. */
    private static Edit removal(Attribute attribute, String text) {
        int start = attribute.span().start();
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Edit(new Span(start, attribute.span().end()), "");
    }

    /**
     * A script to its end; any other element keeps what it says, so its tag alone goes. Empty for a script that does not
     * end: all of the file would go with it.
     */
    private static Optional<Span> removed(Tag tag, String text) {
        if (!tag.name().equals("script")) {
            return Optional.of(tag.span());
        }
        Matcher end = SCRIPT_END.matcher(text).region(tag.span().end(), text.length());
        return end.find() ? Optional.of(new Span(tag.span().start(), end.end())) : Optional.empty();
    }

    /** Browsers drop blanks and control characters inside of a scheme, and decode entities before they look at it. */
    private static boolean runsCode(String address) {
        String decoded = address.indexOf('&') >= 0 ? Parser.unescapeEntities(address, true) : address;
        String plain = decoded.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return plain.startsWith("javascript:") || plain.startsWith("vbscript:") || plain.startsWith("data:text/html");
    }
}
