package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.project.change.SiteChanges;
import io.github.resumemaven.publish.PublishedFiles;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.pdf.AllText;
import io.github.resumemaven.render.pdf.TextLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing private is in any byte of what is published, raw or unpacked; all of it is in the whole copy. */
class PrivateOutputsTest {
    private static final String SOURCE =
            """
            ---
            title: Mira Falk, mira.falk@example.org
            description: Call +49 421 7654321.
            phone: "+49 421 7654321"
            private: [phone, email, address, birth date, photo, references]
            ---
            # Mira Falk

            ![Portrait of Mira](img/portrait.png)

            - Email: [mira.falk@example.org](mailto:mira.falk@example.org)
            - Phone: [0421 / 765 43 21](tel:+494217654321)
            - Address: Musterweg 5, 28195 Bremen
            - Date of birth: 1990-04-12
            - Website: https://falk.example

            ## Experience

            ### Nordlicht Systems, Developer

            2019-01 – 2022-06

            - Ran the billing.
            - Hired by <!-- private -->Sigurd Quast <!-- /private -->in winter.

            <!-- private -->
            ### Geheim AG, Spy

            2022-07 – 2023-06

            - Watched.
            <!-- /private -->

            ## Skills

            - Java, SQL

            ## References

            - Ottilie Beispiel, chief of Nordlicht, ottilie@nordlicht.example, +49 421 111 2223

            ## Notes

            Write to mira.falk (at) example.org or call 0421-765 4321. I was born on 1990-04-12 at Musterweg 5, 28195 Bremen.
            Ottilie knows more: [mail](mailto:ottilie%40nordlicht.example).

            <p>Or <a href="tel:+49-421-7654321" title="0421 7654321">by phone</a>; <b>MIRA.FALK@EXAMPLE.ORG</b></p>
            """;

    private static final List<String> SECRETS = List.of(
            "7654321",
            "765 43 21",
            "765 4321",
            "765-4321",
            "mira.falk",
            "MIRA.FALK",
            "ottilie@",
            "ottilie%40",
            "Ottilie Beispiel",
            "Musterweg",
            "28195",
            "1990-04-12",
            "04-12",
            "portrait",
            "Portrait",
            "Sigurd",
            "Quast",
            "Geheim",
            "Watched",
            "GPS-BREMEN");

    @TempDir
    Path folder;

    private Generation.Site generate(Set<Format> formats, Optional<Path> whole, String source) throws IOException {
        Path file = folder.resolve("cv.md");
        Files.createDirectories(folder.resolve("img"));
        Files.write(folder.resolve("img/portrait.png"), Images.png("GPS-BREMEN"));
        Files.writeString(file, source);
        Generation.Settings settings = new Generation.Settings(
                formats,
                Optional.empty(),
                Optional.of("https://falk.example/cv/"),
                "default",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Configuration.DEFAULT,
                LocalDate.of(2026, 1, 31),
                List.of(),
                whole);
        return new Generation(Lexicon.load())
                .run(List.of(new SourceFile(file, "cv.md")), folder.resolve("out"), settings, found -> {});
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingPrivateIsInAnyByte(Format format) throws Exception {
        Path site = generate(EnumSet.of(format), Optional.empty(), SOURCE).folder();
        List<String> texts = new ArrayList<>();
        for (Path file : files(site)) {
            texts.add(site.relativize(file).toString());
            texts.addAll(unpacked(Files.readAllBytes(file)));
        }
        for (String secret : SECRETS) {
            assertThat(texts).noneMatch(text -> text.contains(secret) || text.contains(spaced(secret)));
        }
        assertThat(texts).anyMatch(text -> text.contains("Nordlicht Systems") || text.contains("NordlichtSystems"));
    }

    @Test
    void theWholeCopyHasAllOfIt() throws Exception {
        Path whole = folder.resolve("whole");
        generate(EnumSet.allOf(Format.class), Optional.of(whole), SOURCE);
        assertThat(files(whole).stream().map(Path::getFileName).map(Path::toString))
                .contains(Stream.of(Format.values()).map(Format::fileName).toArray(String[]::new))
                .contains("portrait.png");
        assertThat(Files.readString(whole.resolve("resume.txt")))
                .contains("mira.falk@example.org", "Sigurd Quast", "Ottilie Beispiel", "Musterweg 5", "Geheim AG");
        assertThat(Files.readString(whole.resolve("resume.json"))).contains("mira.falk@example.org", "765 43 21");
        assertThat(TextLayer.of(Files.readAllBytes(whole.resolve("resume.pdf"))).text())
                .contains("Sigurd Quast");
    }

    @Test
    void filesThatAreInThatFolderStay() throws Exception {
        Path whole = Files.createDirectories(folder.resolve("whole"));
        Files.writeString(whole.resolve("letter.md"), "Dear Sir");
        generate(EnumSet.of(Format.TEXT), Optional.of(whole), SOURCE);
        assertThat(whole.resolve("letter.md")).hasContent("Dear Sir");
    }

    @Test
    void aPhotoThatIsPublishedLosesWhatTheCameraWrote() throws Exception {
        Path site = generate(EnumSet.of(Format.HTML), Optional.empty(), SOURCE.replace("birth date, photo, ", ""))
                .folder();
        assertThat(site.resolve("img/portrait.png")).exists();
        assertThat(new String(Files.readAllBytes(site.resolve("img/portrait.png")), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS-BREMEN");
    }

    @Test
    void aPrivatePhotoIsNoPartOfTheDocx() throws Exception {
        Path site = generate(EnumSet.of(Format.DOCX), Optional.empty(), SOURCE).folder();
        assertThat(new String(Files.readAllBytes(site.resolve("resume.docx")), StandardCharsets.ISO_8859_1))
                .doesNotContain("media/");
        Path shown = generate(EnumSet.of(Format.DOCX), Optional.empty(), SOURCE.replace("birth date, photo, ", ""))
                .folder();
        assertThat(new String(Files.readAllBytes(shown.resolve("resume.docx")), StandardCharsets.ISO_8859_1))
                .contains("media/")
                .doesNotContain("GPS-BREMEN");
    }

    @Test
    void whatWasLeftOutIsToldWithoutSayingIt() throws Exception {
        Generation.Site site = generate(EnumSet.of(Format.TEXT), Optional.empty(), SOURCE);
        assertThat(site.kept()).singleElement().asString().contains("phone", "references", "2 marked passages");
        assertThat(SECRETS).noneMatch(secret -> site.kept().toString().contains(secret));
        assertThat(site.warnings()).isEmpty();
    }

    @Test
    void aWishThatCanNotBeGrantedIsTold() throws Exception {
        Generation.Site site =
                generate(EnumSet.of(Format.TEXT), Optional.empty(), "---\nprivate: phone\n---\n# Mira Falk\n\nText.\n");
        assertThat(site.warnings()).singleElement().asString().contains("cv.md calls phone private", "none was found");
    }

    @Test
    void anUnclosedMarkWritesNothing() {
        assertThatThrownBy(() -> generate(
                        EnumSet.allOf(Format.class), Optional.empty(), SOURCE.replaceFirst("<!-- /private -->", "")))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("never closed");
        assertThat(folder.resolve("out/site")).doesNotExist();
    }

    @Test
    void theCommitDoesNotQuoteIt() throws Exception {
        Path site = generate(EnumSet.of(Format.JSON), Optional.empty(), SOURCE).folder();
        byte[] now = Files.readAllBytes(site.resolve("resume.json"));
        Path whole = folder.resolve("whole");
        generate(EnumSet.of(Format.JSON), Optional.of(whole), SOURCE);
        byte[] before = Files.readAllBytes(whole.resolve("resume.json"));
        for (byte[] published : List.of(before, "{}".getBytes(StandardCharsets.UTF_8))) {
            String message = new SiteChanges("the résumé", Map.of("resume.json", now), path -> false)
                    .message(new Published(published));
            assertThat(SECRETS).noneMatch(message::contains);
        }
    }

    @Test
    void aLinkedFileThatSaysItIsRefused() throws Exception {
        Files.writeString(folder.resolve("card.txt"), "Mira Falk, +49 421 7654321");
        assertThatThrownBy(() ->
                        generate(EnumSet.of(Format.HTML), Optional.empty(), SOURCE + "\nSee [my card](card.txt).\n"))
                .isInstanceOf(UserFault.class)
                .hasMessageContaining("card.txt");
    }

    @Test
    void theFolderOfWholeCopiesMustNotBePublished() {
        for (String inside : List.of("out/site", "out/site/whole", "out", ".")) {
            assertThatThrownBy(() -> generate(EnumSet.of(Format.TEXT), Optional.of(folder.resolve(inside)), SOURCE))
                    .isInstanceOf(UserFault.class)
                    .hasMessageContaining("resume.privateOutput");
        }
    }

    private record Published(byte[] resume) implements PublishedFiles {
        @Override
        public Optional<String> commit() {
            return Optional.of("0".repeat(40));
        }

        @Override
        public Set<String> paths() {
            return Set.of("resume.json");
        }

        @Override
        public Optional<byte[]> read(String path) {
            return Optional.of(resume);
        }
    }

    private static String spaced(String text) {
        return text.replace(" ", "&nbsp;");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** All readings of a file: its bytes, the parts of an archive, the streams of a PDF, its text layer. */
    private static List<String> unpacked(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(text(bytes));
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    texts.add(xml);
                    texts.add(xml.replaceAll("<[^>]*>", ""));
                }
            }
        } else if (text(bytes).startsWith("%PDF")) {
            texts.addAll(AllText.of(bytes));
            texts.addAll(streams(bytes));
        } else {
            texts.add(new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
        }
        return texts;
    }

    private static List<String> streams(byte[] pdf) {
        List<String> streams = new ArrayList<>();
        String raw = text(pdf);
        for (int at = raw.indexOf("stream\r\n"); at >= 0; at = raw.indexOf("stream\r\n", at + 1)) {
            Inflater inflater = new Inflater();
            inflater.setInput(pdf, at + 8, pdf.length - at - 8);
            byte[] out = new byte[1 << 22];
            try {
                streams.add(new String(out, 0, inflater.inflate(out), StandardCharsets.ISO_8859_1));
            } catch (DataFormatException e) {
                // Not compressed: its bytes were looked at already.
            } finally {
                inflater.end();
            }
        }
        assertThat(streams).isNotEmpty();
        return streams;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
