package io.github.resumemaven.render.docx;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.render.Dates;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes WordprocessingML (ECMA-376) with real heading styles, lists, links, language and properties. */
public final class DocxRenderer {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Lexicon lexicon;

    public DocxRenderer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public byte[] render(Resume resume, RenderOptions options) {
        Locale language = options.language().orElse(resume.language());
        Links links = new Links();
        Numbers numbers = new Numbers();
        Paper paper = Paper.of(language);
        Typeface face = Typeface.of(language);
        Dates dates = new Dates(lexicon.of(language));
        Xml xml = new Xml();
        Drawings drawings = new Drawings(options.folder(), paper);
        Paragraphs paragraphs = new Paragraphs(xml, links, drawings);
        DocxBlocks blocks = new DocxBlocks(xml, paragraphs, numbers);
        DocxEntries entries = new DocxEntries(paragraphs, blocks, resume.source(), dates);
        DocxTerms terms = new DocxTerms(paragraphs, entries, blocks, face.size());
        DocxBody body = new DocxBody(paragraphs, new DocxSection(entries, terms, blocks));
        String document = document(xml, () -> body.add(resume), paper);
        List<Drawings.Part> pictures = drawings.parts();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(types(pictures)));
        parts.put("_rels/.rels", utf8(resource("package-rels.xml")));
        parts.put("docProps/core.xml", utf8(properties(resume, language)));
        parts.put("word/document.xml", utf8(document));
        parts.put("word/_rels/document.xml.rels", utf8(links.xml(pictures)));
        parts.put("word/styles.xml", utf8(face.fill(resource("styles.xml"), paper)));
        parts.put("word/settings.xml", utf8(face.fill(resource("settings.xml"), paper)));
        parts.put("word/numbering.xml", utf8(resource("numbering.xml").replace("{numbers}", numbers.xml())));
        pictures.forEach(
                picture -> parts.put("word/" + picture.name(), picture.picture().bytes()));
        return Zip.of(parts);
    }

    private static String types(List<Drawings.Part> pictures) {
        String formats = pictures.stream()
                .map(picture -> picture.picture().format())
                .distinct()
                .sorted()
                .map(format -> "<Default Extension=\"" + format + "\" ContentType=\"image/" + format + "\"/>")
                .collect(Collectors.joining());
        return resource("content-types.xml")
                .replace(
                        "<Override PartName=\"/word/document.xml\"",
                        formats + "<Override PartName=\"/word/document.xml\"");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String document(Xml xml, Runnable body, Paper paper) {
        xml.open("w:document", "xmlns:w", WORD, "xmlns:r", LINKS).open("w:body");
        body.run();
        xml.open("w:sectPr");
        xml.empty("w:pgSz", "w:w", String.valueOf(paper.width()), "w:h", String.valueOf(paper.height()));
        String side = String.valueOf(paper.side());
        String top = String.valueOf(paper.top());
        xml.empty(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                side,
                "w:bottom",
                top,
                "w:left",
                side,
                "w:header",
                "500",
                "w:footer",
                "500",
                "w:gutter",
                "0");
        return xml.close().close().close().toString();
    }

    /** No dates: the same résumé gives the same bytes. */
    private static String properties(Resume resume, Locale language) {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        String name = resume.basics().name().map(Value::get).orElse("");
        String label = resume.basics().label().map(Value::get).orElse("");
        xml.open("dc:title").text(label.isEmpty() ? name : name + " – " + label).close();
        xml.open("dc:creator").text(name).close();
        xml.open("dc:language").text(language.toLanguageTag()).close();
        return xml.close().toString();
    }

    private static String resource(String name) {
        try (var in = DocxRenderer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("part " + name, e);
        }
    }
}
