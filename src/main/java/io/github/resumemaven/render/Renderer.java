package io.github.resumemaven.render;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.check.Loss;
import io.github.resumemaven.render.check.LossCheck;
import io.github.resumemaven.render.docx.DocxRenderer;
import io.github.resumemaven.render.html.HtmlRenderer;
import io.github.resumemaven.render.json.JsonResumeRenderer;
import io.github.resumemaven.render.markdown.MarkdownRenderer;
import io.github.resumemaven.render.markdown.ReadBack;
import io.github.resumemaven.render.pdf.PdfRenderer;
import io.github.resumemaven.render.pdf.TextLayer;
import io.github.resumemaven.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a résumé in every format that is asked for and checks that each says all that the source says. May be shared by threads. */
public final class Renderer {
    private final Lexicon lexicon;
    private final HtmlRenderer html;
    private final ReadBack readBack;
    private PdfRenderer pdf;

    /** @param readBack reads Markdown, so that it is written as it will be read */
    public Renderer(Lexicon lexicon, ReadBack readBack) {
        this.lexicon = lexicon;
        this.readBack = readBack;
        this.html = new HtmlRenderer(lexicon);
    }

    /** Starts in the background what takes long to load. Pays off when called before the first résumé is read. */
    public void prepare(Set<Format> formats) {
        if (formats.contains(Format.PDF)) {
            pdf();
        }
    }

    /**
     * Where an output would lack something, its passage is shown as it is written, too.
     *
     * @throws RenderFault when the PDF can't show something that its author can mend
     * @throws IllegalArgumentException when the theme is unknown
     */
    public Rendering render(Resume resume, Set<Format> formats, RenderOptions options) {
        prepare(formats);
        Resume whole = Completion.of(resume);
        LossCheck check = new LossCheck(resume, lexicon.of(options.language().orElse(resume.language())));
        Rendering rendering = render(whole, check, formats, options);
        List<Loss> losses = rendering.losses();
        return losses.isEmpty()
                ? rendering
                : render(Verbatim.of(whole, losses), check, formats, options).mended(losses);
    }

    private Rendering render(Resume whole, LossCheck check, Set<Format> formats, RenderOptions options) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Loss> losses = new ArrayList<>();
        Optional<TextLayer> pdf = Optional.empty();
        Resume sheet = Alike.of(whole);
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                boolean data = format == Format.JSON || format == Format.MARKDOWN;
                byte[] bytes = bytes(data ? whole : sheet, format, options);
                files.put(format.fileName(), bytes);
                if (format == Format.PDF) {
                    TextLayer layer = TextLayer.of(bytes);
                    losses.addAll(check.of(layer));
                    pdf = Optional.of(layer);
                } else {
                    losses.addAll(check.of(format, bytes));
                }
            }
        }
        return new Rendering(files, List.copyOf(losses), List.of(), pdf);
    }

    private byte[] bytes(Resume resume, Format format, RenderOptions options) {
        return switch (format) {
            case HTML -> utf8(html.render(resume, options));
            case PDF -> pdf().render(resume, options).bytes();
            case TEXT -> utf8(new TextRenderer(lexicon).render(resume, options));
            case DOCX -> new DocxRenderer(lexicon).render(resume, options);
            case JSON -> utf8(new JsonResumeRenderer().render(resume, options));
            case MARKDOWN -> utf8(new MarkdownRenderer(lexicon, readBack).render(resume, options));
        };
    }

    /** Its engine is loaded when the first PDF is asked for. */
    private synchronized PdfRenderer pdf() {
        if (pdf == null) {
            pdf = new PdfRenderer(lexicon);
        }
        return pdf;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
