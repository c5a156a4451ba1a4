package io.github.resumemaven.project;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Linter;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.Renderer;
import io.github.resumemaven.report.Style;
import io.github.resumemaven.report.TerminalReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and checks, or renders, a résumé of four lines in the background while the first real one is parsed. A first check spends its
 * time on loading the classes of reader, rules and reports, which another processor can do meanwhile; so one rule more costs a start
 * next to nothing.
 */
public final class WarmUp {
    private static final List<String> LINES = List.of("A B", "Experience", "2020-01 - 2021-02 C, Engineer", "D (2021)");

    /** How many bytes of a file its language shows in. */
    private static final int OPENING = 64 * 1024;

    private WarmUp() {}

    /**
     * Makes ready for what will be read, too: of the words of a language, whoever asks first.
     *
     * @param reader that will read the real one
     * @param first the real one
     */
    public static void start(
            Lexicon lexicon, ResumeReader reader, SourceFile first, Validation.Settings settings, Reports reports) {
        start(() -> run(
                lexicon,
                reader,
                language(reader, first, settings.language()),
                settings.rules(),
                settings.today(),
                reports));
    }

    /**
     * The same for what renders. The PDF has a warm-up of its own.
     *
     * @param reader that will read the real one
     * @param first the real one
     */
    static void start(ResumeReader reader, SourceFile first, Generation.Settings settings, Renderer renderer) {
        Set<Format> light = EnumSet.copyOf(settings.formats());
        light.remove(Format.PDF);
        start(() -> renderer.render(
                reader.read(document(), language(reader, first, settings.language())), light, RenderOptions.DEFAULT));
    }

    /** What the file will most likely be read in: its words then are ready when it is parsed. */
    private static Locale language(ResumeReader reader, SourceFile first, Optional<Locale> said) {
        return said.orElseGet(() -> {
            try (InputStream file = Files.newInputStream(first.path())) {
                return reader.language(new String(file.readNBytes(OPENING), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(first.name(), e);
            }
        });
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "resume-warm-up");
        thread.setDaemon(true);
        // What fails here fails again where it counts, and is told there.
        thread.setUncaughtExceptionHandler((failed, cause) -> {});
        thread.start();
    }

    static Checked run(
            Lexicon lexicon,
            ResumeReader reader,
            Locale language,
            Configuration rules,
            LocalDate today,
            Reports reports) {
        Resume resume = reader.read(document(), language);
        Checked checked = new Linter(rules).check(Context.of(resume, lexicon, today));
        TerminalReport report = new TerminalReport(Style.PLAIN);
        checked.findings().forEach(report::render);
        reports.each(Validation.Result.of(List.of(checked), List.of()), (name, parts) -> parts.forEach(part -> {}));
        return checked;
    }

    /** Without the parser, which is at work on the real one: three headings and a list. */
    private static Document document() {
        SourceText source = new SourceText("", String.join("\n", LINES));
        List<Block> blocks = new ArrayList<>();
        for (int line = 1; line <= LINES.size(); line++) {
            Span span = source.line(line);
            List<Inline> text = List.of(new Inline.Text(source.text(span), span));
            blocks.add(line < LINES.size() ? new Block.Heading(line, text, span) : list(text, span));
        }
        return new Document(source, Document.Format.MARKDOWN, Data.Mapping.EMPTY, List.copyOf(blocks));
    }

    private static Block list(List<Inline> text, Span span) {
        Block paragraph = new Block.Paragraph(text, span);
        return new Block.ListBlock(false, 0, List.of(new Block.ListItem(List.of(paragraph), span)), span);
    }
}
