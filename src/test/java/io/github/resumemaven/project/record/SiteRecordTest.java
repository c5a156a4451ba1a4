package io.github.resumemaven.project.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.project.Generation;
import io.github.resumemaven.project.SourceFile;
import io.github.resumemaven.render.Format;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRecordTest {
    private static final String SOURCE =
            """
            ---
            private: [phone, birth date]
            ---

            # Mira Falk

            mira@example.org | +49 421 7654321

            ## Notes

            ![A drawing](img/drawing.png)

            See [the certificate](papers/proof%201.pdf) and <a href="talk.pdf">a talk</a>.
            """;

    @TempDir
    Path folder;

    private final List<String> parameters = new ArrayList<>(List.of("formats html", "today 2026-01-31"));
    private List<SourceFile> sources;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("cv.md"), SOURCE);
        Files.createDirectories(folder.resolve("img"));
        Files.createDirectories(folder.resolve("papers"));
        Files.createDirectories(folder.resolve("fonts"));
        Files.writeString(folder.resolve("papers/proof 1.pdf"), "proof");
        picture(folder.resolve("img/drawing.png"), 4);
        sources = List.of(new SourceFile(folder.resolve("cv.md"), "cv.md"));
        run();
    }

    private static void picture(Path file, int width) throws IOException {
        ImageIO.write(new BufferedImage(width, 4, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private Path output() {
        return folder.resolve("out");
    }

    private SiteRecord record() {
        return new SiteRecord(
                output(),
                new Settings(
                        sources,
                        parameters,
                        List.of(folder.resolve("team.rules")),
                        List.of(folder.resolve("fonts"), folder.resolve("plugin.jar"))));
    }

    private Generation.Site run() {
        SiteRecord record = record();
        record.unchanged();
        Generation.Settings settings = new Generation.Settings(
                EnumSet.of(Format.HTML, Format.JSON),
                Optional.empty(),
                Optional.empty(),
                "default",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Configuration.DEFAULT,
                LocalDate.of(2026, 1, 31),
                List.of(),
                Optional.of(folder.resolve("whole")));
        Generation.Site site = new Generation(Lexicon.load()).run(sources, output(), settings, found -> {});
        record.keep(site);
        return site;
    }

    private void assertWrittenAgain() {
        assertThat(record().unchanged()).isEmpty();
    }

    @Test
    void nothingChanged() {
        assertThat(record().unchanged()).isPresent();
    }

    @Test
    void whatWasSaidIsSaidAgain() {
        Generation.Site first = run();
        Generation.Site second = record().unchanged().orElseThrow();

        assertThat(second.folder()).isEqualTo(first.folder());
        assertThat(second.resumes()).isEqualTo(1);
        assertThat(first.kept()).isNotEmpty();
        assertThat(first.warnings()).isNotEmpty();
        assertThat(second.kept()).isEqualTo(first.kept());
        assertThat(second.warnings()).isEqualTo(first.warnings());
    }

    @Test
    void aSourceOfTheSameSizeAndTimeWithOtherBytes() throws IOException {
        Path source = folder.resolve("cv.md");
        FileTime time = Files.getLastModifiedTime(source);
        Files.writeString(source, SOURCE.replace("Mira", "Mara"));
        Files.setLastModifiedTime(source, time);
        assertWrittenAgain();
    }

    @Test
    void aSourceTouchedOnlyIsTheSame() throws IOException {
        Files.setLastModifiedTime(folder.resolve("cv.md"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(record().unchanged()).isPresent();
    }

    @Test
    void oneMoreSource() throws IOException {
        Files.writeString(folder.resolve("other.md"), SOURCE);
        sources = List.of(sources.get(0), new SourceFile(folder.resolve("other.md"), "other.md"));
        assertWrittenAgain();
    }

    @Test
    void anotherParameter() {
        parameters.set(0, "formats html,pdf");
        assertWrittenAgain();
    }

    @Test
    void anImageThatIsShown() throws IOException {
        picture(folder.resolve("img/drawing.png"), 5);
        assertWrittenAgain();
    }

    @Test
    void anImageThatIsGone() throws IOException {
        Files.delete(folder.resolve("img/drawing.png"));
        assertWrittenAgain();
    }

    @Test
    void aDocumentThatIsLinkedTo() throws IOException {
        Files.writeString(folder.resolve("papers/proof 1.pdf"), "other");
        assertWrittenAgain();
    }

    @Test
    void aDocumentThatWasMissingAndIsLinkedToInHtml() throws IOException {
        Files.writeString(folder.resolve("talk.pdf"), "talk");
        assertWrittenAgain();
    }

    @Test
    void aPresetThatAppears() throws IOException {
        Files.writeString(folder.resolve("team.rules"), "ats/too-long=off");
        assertWrittenAgain();
    }

    @Test
    void aFontThatAppears() throws IOException {
        Files.writeString(folder.resolve("fonts/a.ttf"), "a font");
        assertWrittenAgain();
    }

    @Test
    void aLinkInACircleAmongTheFontsKeepsNothingFromBeingTheSame() throws IOException {
        Files.createSymbolicLink(folder.resolve("fonts/more"), folder.resolve("fonts"));
        run();
        assertThat(record().unchanged()).isPresent();
    }

    @Test
    void anotherPlugin() throws IOException {
        Files.writeString(folder.resolve("plugin.jar"), "a jar");
        assertWrittenAgain();
    }

    @Test
    void anOutputThatWasEdited() throws IOException {
        Path page = output().resolve("site/index.html");
        Files.writeString(page, Files.readString(page).replace("Mira", "Mara"));
        assertWrittenAgain();
    }

    @Test
    void anOutputThatWasDeleted() throws IOException {
        Files.delete(output().resolve("site/resume.json"));
        assertWrittenAgain();
    }

    @Test
    void aFileThatWasAddedToTheSite() throws IOException {
        Files.writeString(output().resolve("site/CNAME"), "falk.example");
        assertWrittenAgain();
    }

    @Test
    void anOutputThatBecameALink() throws IOException {
        Path page = output().resolve("site/index.html");
        Path elsewhere = Files.move(page, folder.resolve("index.html"));
        Files.createSymbolicLink(page, elsewhere);
        assertWrittenAgain();
    }

    @Test
    void theSiteIsGone() throws IOException {
        Files.move(output().resolve("site"), folder.resolve("moved"));
        assertWrittenAgain();
    }

    @Test
    void aWholeCopyThatIsGone() throws IOException {
        Files.delete(folder.resolve("whole/index.html"));
        assertWrittenAgain();
    }

    @Test
    void aRecordCutShort() throws IOException {
        Path file = output().resolve(SiteRecord.FILE);
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, 3));
        assertWrittenAgain();
    }

    @Test
    void aFileThatChangedDuringTheRunIsNotTrusted() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("img/drawing.png"), FileTime.from(Instant.now().plusSeconds(60)));
        run();
        assertWrittenAgain();
    }

    @Test
    void aSourceThatChangedDuringTheRunIsNotTrusted() throws IOException {
        SiteRecord record = record();
        record.unchanged();
        Generation.Site site = run();
        Files.writeString(folder.resolve("cv.md"), SOURCE.replace("Mira", "Mara"));
        record.keep(site);
        assertWrittenAgain();
    }

    @Test
    void liesBesideTheSiteAndIsNoPartOfIt() {
        assertThat(output().resolve(SiteRecord.FILE)).isRegularFile();
        assertThat(output().resolve("site")).isDirectoryNotContaining("glob:**" + SiteRecord.FILE);
    }
}
