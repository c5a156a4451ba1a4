package io.github.resumemaven.render.pdf;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.render.Paper;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderFault.Spot;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.html.PrintPage;
import io.github.resumemaven.render.pdf.font.DocumentText;
import io.github.resumemaven.render.pdf.font.EmbeddedFont;
import io.github.resumemaven.render.pdf.font.FontException;
import io.github.resumemaven.render.pdf.font.FontPlan;
import io.github.resumemaven.render.pdf.font.Fonts;
import io.github.resumemaven.render.plain.HeaderTitles;
import io.github.resumemaven.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;

/**
 * Writes the PDF: accessible (PDF/UA-1), made to last (PDF/A-2a), and with a text layer that is right to the code
 * point. May be shared by threads. Load it late: its engine is the heaviest part of this plugin.
 */
public final class PdfRenderer {
    private final Lexicon lexicon;
    private final Engine engine = new Engine();
    private final Fonts fonts = new Fonts();
    private final Map<String, Theme> themes = new ConcurrentHashMap<>();

    public PdfRenderer(Lexicon lexicon) {
        this.lexicon = lexicon;
        WarmUp.start(engine, fonts);
    }

    /**
     * @throws RenderFault when no font has a character, or an image or a font can't be used
     * @throws IllegalArgumentException when the theme is unknown
     */
    public Pdf render(Resume resume, RenderOptions options) {
        Locale language = options.language().orElse(resume.language());
        Theme theme = themes.computeIfAbsent(options.theme(), Theme::print);
        Document page = PrintPage.of(resume, lexicon.of(language), options, theme);
        Pictures.embed(page, resume.source(), options.folder());
        PrintText.clean(page);
        ForeignRuns.mark(page, language);
        PrintLayout.mark(page);
        Outline.write(page, HeaderTitles.of(resume));
        Properties.set(page, resume);
        DocumentText text = PrintText.of(page);
        FontPlan plan = plan(language, options, text);
        Coverage.check(plan, resume.source());
        Paper paper = options.paper().orElseGet(() -> Paper.of(language));
        page.head().appendElement("style").text(theme.style() + Sheet.of(language, paper, plan));
        byte[] seed = page.outerHtml().getBytes(StandardCharsets.UTF_8);
        List<EmbeddedFont> embedded = plan.fonts(text.italics());
        try (PDDocument document = engine.layOut(page, embedded, language)) {
            Footer.draw(document, page.select("h1").text(), plan);
            return new Pdf(Finish.write(document, seed), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("closing a document in memory", e);
        }
    }

    private FontPlan plan(Locale language, RenderOptions options, DocumentText text) {
        try {
            return fonts.plan(language, options.fonts(), options.systemFonts(), text);
        } catch (FontException e) {
            throw new RenderFault(List.of(new Spot(Span.at(0), e.getMessage())));
        }
    }
}
