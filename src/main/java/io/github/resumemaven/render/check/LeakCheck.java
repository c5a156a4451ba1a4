package io.github.resumemaven.render.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.pdf.AllText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Looks for what must not be published in all that an output says, to readers and to software: text, addresses, properties.
 * The last gate; what is private was cut out long before.
 */
public final class LeakCheck {
    private final List<Pattern> secrets;

    /** @param secrets the forms in which a private value may be written */
    public LeakCheck(List<Pattern> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Whether an output says something private. */
    public boolean leaks(Format format, byte[] output) {
        if (secrets.isEmpty()) {
            return false;
        }
        return any(said(format, output));
    }

    /** Whether a file that comes along says something private: in plain text, in a PDF, or in the parts of an archive. */
    public boolean leaks(byte[] file) {
        if (secrets.isEmpty()) {
            return false;
        }
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        List<String> said = new ArrayList<>(List.of(utf8(file)));
        if (start.equals("%PDF")) {
            said.addAll(AllText.of(file));
        } else if (start.startsWith("PK")) {
            said.addAll(docx(file));
        }
        return any(said);
    }

    private boolean any(List<String> said) {
        return secrets.stream().anyMatch(secret -> said.stream()
                .anyMatch(text -> secret.matcher(text).find()));
    }

    private static List<String> said(Format format, byte[] output) {
        return switch (format) {
            case HTML -> html(utf8(output));
            case PDF -> AllText.of(output);
            case TEXT ->
                List.of(
                        utf8(output),
                        utf8(output).replace("\n", ""),
                        utf8(output).replace('\n', ' '));
            case DOCX -> docx(output);
            case JSON -> json(utf8(output));
            case MARKDOWN -> markdown(utf8(output));
        };
    }

    /** With and without the backslashes and marks that people do not read. */
    private static List<String> markdown(String file) {
        String bare = file.replaceAll("\\\\(?=\\p{Punct})", "");
        return List.of(file, bare, bare.replaceAll("[*`~\\n]+", ""), bare.replaceAll("[*`~\\n]+", " "));
    }

    private static List<String> html(String page) {
        return List.of(
                page, Parser.unescapeEntities(page, false), Jsoup.parse(page).wholeText());
    }

    /** Text may be parted into runs, so that it is looked at with and without what stands between. */
    private static List<String> docx(byte[] file) {
        List<String> said = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = Parser.unescapeEntities(utf8(zip.readAllBytes()), false);
                said.add(part.getName());
                said.add(xml);
                said.add(xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return said;
    }

    private static List<String> json(String json) {
        List<String> said = new ArrayList<>(List.of(json));
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                said.add(parser.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return said;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
