package io.github.resumemaven.render.pdf;

import io.github.resumemaven.render.pdf.font.DocumentText;
import io.github.resumemaven.render.pdf.font.FontPlan;
import io.github.resumemaven.render.pdf.font.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Writes a PDF of one word in the background while the first résumé is read and its page written. Most of the time that a first PDF
 * takes goes into loading some two thousand classes, which another processor can do meanwhile.
 */
final class WarmUp {
    private static final String PAGE =
            "<html lang=en><head><title>.</title></head><body><h1>.</h1><ul><li>.</li></ul><p><a href=#>.</a></p></body></html>";

    private WarmUp() {}

    static void start(Engine engine, Fonts fonts) {
        Thread thread = new Thread(() -> run(engine, fonts), "resume-pdf-warm-up");
        thread.setDaemon(true);
        // What fails here fails again where it counts, and is told there.
        thread.setUncaughtExceptionHandler((failed, cause) -> {});
        thread.start();
    }

    private static void run(Engine engine, Fonts fonts) {
        Document page = Jsoup.parse(PAGE);
        DocumentText text = PrintText.of(page);
        FontPlan plan = fonts.plan(Locale.ENGLISH, List.of(), List.of(), text);
        page.head().appendElement("style").text("body { font-family: " + plan.textFamilies() + "; }");
        try (PDDocument document = engine.layOut(page, plan.fonts(false), Locale.ENGLISH)) {
            TextLayer.of(Finish.write(document, new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException("warming up in memory", e);
        }
    }
}
