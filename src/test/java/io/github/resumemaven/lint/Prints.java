package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.pdf.PdfRenderer;
import io.github.resumemaven.render.pdf.TextLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** PDFs for the samples of rules on outputs. */
public final class Prints {
    private static final PdfRenderer RENDERER = new PdfRenderer(Lexicon.load());

    private Prints() {}

    /** What the real PDF of the sample says. */
    public static Context real(Context context) {
        return context.withPrinted(of(context.resume()));
    }

    /** The lines of the real PDF on short pages, of which one is allowed. */
    public static Context onShortPages(Context context, int lines) {
        Printed pdf = of(context.resume());
        List<String> all = pdf.pages().stream().flatMap(List::stream).toList();
        List<List<String>> pages = new ArrayList<>();
        for (int i = 0; i < all.size(); i += lines) {
            pages.add(all.subList(i, Math.min(i + lines, all.size())));
        }
        return context.withPrinted(new Printed(pages, pdf.byPlace(), OptionalInt.of(1)));
    }

    /** A PDF of these pages, whose lines software finds in this order. */
    @SafeVarargs
    public static UnaryOperator<Context> saying(OptionalInt mostPages, List<String>... pages) {
        List<String> lines = List.of(pages).stream().flatMap(List::stream).toList();
        return context -> context.withPrinted(new Printed(List.of(pages), lines, mostPages));
    }

    private static Printed of(Resume resume) {
        TextLayer pdf =
                TextLayer.of(RENDERER.render(resume, RenderOptions.DEFAULT).bytes());
        return new Printed(pdf.pages(), pdf.byPlace(), OptionalInt.empty());
    }
}
