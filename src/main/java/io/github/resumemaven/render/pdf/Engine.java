package io.github.resumemaven.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.github.resumemaven.render.pdf.font.EmbeddedFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a page out as PDF/UA-1 and PDF/A-2a. Nothing is fetched or read from disk: images stand in the page itself. */
final class Engine {
    static final String PRODUCER = "resume-maven-plugin";

    Engine() {
        XRLog.setLoggerImpl(new Silence());
    }

    /** The caller closes the document. */
    PDDocument layOut(Document page, List<EmbeddedFont> fonts, Locale language) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.withProducer(PRODUCER);
        if (language.getLanguage().equals("ko")) {
            builder.useUnicodeLineBreaker(new KoreanLines());
        }
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"), when);
        }
        for (EmbeddedFont font : fonts) {
            FontStyle style = font.style().italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(
                    () -> new ByteArrayInputStream(font.file()),
                    font.family(),
                    font.style().weight(),
                    style,
                    true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return renderer.getPdfDocument();
        } catch (IOException e) {
            throw new UncheckedIOException("laying out in memory", e);
        }
    }
}
