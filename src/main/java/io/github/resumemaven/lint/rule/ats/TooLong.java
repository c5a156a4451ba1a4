package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Printed;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.rule.ats.Placement.Place;
import io.github.resumemaven.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

public final class TooLong extends Rule {
    private static final int SHOWN = 40;

    public TooLong() {
        super("ats/too-long", ERROR, Fixing.NONE, "the PDF has more pages than resume.pdf.maxPages allows");
    }

    @Override
    public boolean readsOutput() {
        return true;
    }

    @Override
    public boolean applies(Context context) {
        return context.printed().isPresent()
                && context.printed().get().mostPages().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        Printed pdf = context.printed().orElseThrow();
        int most = pdf.mostPages().orElseThrow();
        if (pdf.pages().size() <= most) {
            return;
        }
        List<String> over = pdf.pages().subList(most, pdf.pages().size()).stream()
                .flatMap(List::stream)
                .toList();
        String message = String.format(
                Locale.ROOT,
                "the PDF has %d pages and may have %d: %d %s too many, from “%s” on",
                pdf.pages().size(),
                most,
                over.size(),
                over.size() == 1 ? "line is" : "lines are",
                shortened(over.isEmpty() ? "" : over.get(0)));
        report.at(start(context, pdf, most), message)
                .help("cut what is oldest or least to the point, or allow more with resume.pdf.maxPages="
                        + pdf.pages().size());
    }

    /** Where that begins in the source that stands on the first page too many. */
    private static Span start(Context context, Printed pdf, int most) {
        String all =
                Placement.squeezed(pdf.pages().stream().flatMap(List::stream).toList());
        int fits = Placement.squeezed(pdf.pages().subList(0, most).stream()
                        .flatMap(List::stream)
                        .toList())
                .length();
        return Placement.of(context.document(), all).stream()
                .filter(place -> place.end() > fits)
                .min(Comparator.comparingInt(Place::at))
                .map(Place::span)
                .orElse(Span.at(0));
    }

    private static String shortened(String marked) {
        String line = marked.replaceFirst("^• ", "");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }
}
