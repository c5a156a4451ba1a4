package io.github.resumemaven.render.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tells a drawing in SVG from one that does something when it is opened: runs a script, or asks another host. */
public final class ActiveSvg {
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "animate",
            "animatetransform",
            "animatemotion",
            "link",
            "meta",
            "base",
            "form",
            "a");

    private ActiveSvg() {}

    public static boolean is(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        String lower = text.toLowerCase(Locale.ROOT);
        // Rules and a style sheet of its own.
        if (text.contains("\0") || lower.contains("<!entity") || lower.contains("<?xml-stylesheet")) {
            return true;
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        for (Element element : document.getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
            if (ACTIVE.contains(name)
                    || name.equals("style") && loads(element.wholeText() + element.data())
                    || element.attributes().asList().stream().anyMatch(ActiveSvg::isActive)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean address = name.equals("href") || name.equals("src");
        boolean inside =
                value.startsWith("#") || value.startsWith("data:image/png") || value.startsWith("data:image/jpeg");
        return name.startsWith("on")
                || address && !inside
                || !attribute.getKey().startsWith("xmlns") && loads(value);
    }

    /** Only references within the drawing are plain. */
    private static boolean loads(String css) {
        String lower = css.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceAll("url\\([\"']?#", "");
        return lower.contains("url(")
                || lower.contains("@import")
                || lower.contains("javascript:")
                || lower.contains("expression(")
                || lower.contains("\\");
    }
}
