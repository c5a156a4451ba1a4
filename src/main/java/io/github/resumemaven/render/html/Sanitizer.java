package io.github.resumemaven.render.html;

import io.github.resumemaven.render.Addresses;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What of HTML may stand in a page: the tags of text, lists and tables; no style, no script, no foreign address. */
final class Sanitizer {
    private static final String[] LINE = {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q",
        "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"
    };
    private static final String[] BLOCK = {
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul"
    };
    private static final String[] PAGE = {"address", "article", "footer", "header", "main", "nav", "section"};

    private Sanitizer() {}

    /** A line of text with the author's tags: every tag closed, nothing that could end the element around it. */
    static String line(String html) {
        return clean(html, textOf(LINE));
    }

    /** A stretch of the author's HTML. */
    static Element blocks(String html) {
        return cleaned(
                html,
                textOf(LINE)
                        .addTags(BLOCK)
                        .addAttributes("td", "colspan", "rowspan")
                        .addAttributes("th", "colspan", "rowspan"));
    }

    /** The body of the page, ours and the author's: the last gate. */
    static void page(Document page) {
        Element body = page.body();
        Element clean = cleaned(
                page,
                textOf(LINE)
                        .addTags(BLOCK)
                        .addTags(PAGE)
                        .addAttributes("td", "colspan", "rowspan")
                        .addAttributes("th", "colspan", "rowspan", "scope")
                        .addAttributes("time", "datetime")
                        .addAttributes("ol", "start")
                        .addAttributes("a", "rel", "hreflang", "type")
                        .addAttributes(":all", "class"));
        body.empty();
        clean.childNodes().stream().toList().forEach(body::appendChild);
    }

    private static Safelist textOf(String[] tags) {
        return new Safelist()
                .addTags(tags)
                .addAttributes("a", "href", "title", "name")
                .addAttributes("abbr", "title")
                .addAttributes("img", "src", "alt", "title")
                .addAttributes(":all", "lang", "dir", "id");
    }

    private static String clean(String html, Safelist allowed) {
        return cleaned(html, allowed).html();
    }

    private static Element cleaned(String html, Safelist allowed) {
        return cleaned(Jsoup.parseBodyFragment(html), allowed);
    }

    private static Element cleaned(Document dirty, Safelist allowed) {
        Document clean = new Cleaner(allowed).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("a[href]").forEach(link -> keep(link, "href", Addresses.link(link.attr("href"))));
        clean.select("a[name]").forEach(Sanitizer::anchor);
        clean.select("img").forEach(Sanitizer::image);
        return clean.body();
    }

    /** HTML 4's way to name a place. */
    private static void anchor(Element anchor) {
        if (!anchor.hasAttr("id")) {
            anchor.attr("id", anchor.attr("name"));
        }
        anchor.removeAttr("name");
    }

    private static void image(Element image) {
        var source = Addresses.image(image.attr("src"));
        if (source.isPresent()) {
            keep(image, "src", source);
            // Without a description it is for those who see it only (HTML §4.8.4.4).
            image.attr("alt", image.attr("alt"));
            return;
        }
        Node text = new org.jsoup.nodes.TextNode(image.attr("alt"));
        var address = Addresses.remoteImage(image.attr("src"));
        if (address.isPresent() && image.closest("a") == null) {
            Element link = new Element("a").attr("href", address.get());
            link.text(image.attr("alt").isBlank() ? Addresses.shown(address.get()) : image.attr("alt"));
            text = link;
        }
        image.replaceWith(text);
    }

    private static void keep(Element element, String attribute, Optional<String> value) {
        value.ifPresentOrElse(safe -> element.attr(attribute, safe), () -> element.removeAttr(attribute));
    }

    /** A whole page as it is, without jsoup's own line breaks. */
    static Document parse(String page) {
        Document document = Jsoup.parse(page, "", Parser.htmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
