package io.github.resumemaven.render.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.html.HtmlRenderer;
import io.github.resumemaven.render.pdf.TextLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads back what an output says. */
final class Outputs {
    private Outputs() {}

    static Said read(Format format, byte[] output) {
        return switch (format) {
            case HTML -> html(new String(output, StandardCharsets.UTF_8));
            case PDF -> pdf(TextLayer.of(output));
            case TEXT -> text(new String(output, StandardCharsets.UTF_8));
            case DOCX -> docx(output);
            case JSON -> json(new String(output, StandardCharsets.UTF_8));
            case MARKDOWN -> MarkdownWords.of(new String(output, StandardCharsets.UTF_8));
        };
    }

    static Said pdf(TextLayer layer) {
        Said said = text(layer.text());
        for (String description : layer.descriptions()) {
            said.gap();
            said.add(description);
        }
        for (String address : layer.addresses()) {
            said.address(address);
            said.address(decoded(address));
        }
        layer.outline().forEach(said::title);
        return said;
    }

    private static Said docx(byte[] file) {
        Said said = new Said();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    Element body = xml(zip).selectFirst("w|body");
                    for (Element element : body.select("w|p, w|t, w|br, w|tab, w|tc, wp|docPr")) {
                        if (element.tagName().equals("w:t")) {
                            said.add(element.wholeText());
                        } else if (element.tagName().equals("wp:docPr")) {
                            apart(said, element.attr("descr"));
                        } else {
                            said.gap();
                        }
                    }
                } else if (part.getName().endsWith("document.xml.rels")) {
                    xml(zip).select("Relationship[TargetMode=External]")
                            .forEach(link -> said.address(link.attr("Target")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return said;
    }

    private static Element xml(ZipInputStream part) throws IOException {
        return Jsoup.parse(new String(part.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Said text(String text) {
        Said said = new Said();
        said.add(text);
        said.address(text);
        return said;
    }

    private static Said html(String page) {
        Said said = new Said();
        Jsoup.parse(HtmlRenderer.body(page)).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    said.add(text.getWholeText());
                } else if (node instanceof Element element) {
                    element(said, element);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    gapAround(said, element);
                    if (element.tagName().equals("a") || element.tagName().equals("img")) {
                        apart(said, element.attr("title"));
                    }
                }
            }
        });
        return said;
    }

    private static void element(Said said, Element element) {
        gapAround(said, element);
        apart(said, element.attr("alt"));
        if (element.hasAttr("href") || element.hasAttr("src")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            said.address(address);
            said.address(decoded(address));
        }
        if (element.tagName().equals("time")) {
            said.date(element.attr("datetime"));
        }
    }

    /** What an image shows, or a hint says, is no part of the words beside it. */
    private static void apart(Said said, String words) {
        if (!words.isEmpty()) {
            said.gap();
            said.add(words);
            said.gap();
        }
    }

    private static void gapAround(Said said, Element element) {
        if (element.isBlock() || element.tagName().equals("br")) {
            said.gap();
        }
    }

    private static Said json(String json) {
        Said said = new Said();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String text = parser.getText();
                    said.gap();
                    said.add(text);
                    said.gap();
                    said.date(text);
                    said.address(text);
                    said.address(decoded(text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return said;
    }

    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
