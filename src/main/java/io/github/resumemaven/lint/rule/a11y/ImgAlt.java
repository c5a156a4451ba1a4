package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

public final class ImgAlt extends Rule {
    /** Loaded when there is an image. */
    private static final class Names {
        private static final Pattern FILE = Pattern.compile("(?i)\\S*\\.(?:png|jpe?g|gif|svg|webp|bmp|avif)");
        private static final Pattern ALT = Pattern.compile("(?i)\\salt(?=[\\s=/>])");
    }

    public ImgAlt() {
        super("a11y/img-alt", WARNING, Fixing.NONE, "an image has no description");
    }

    @Override
    public void check(Context context, Report report) {
        List<Inline.Image> images = Walk.inlines(context.document())
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .toList();
        for (Inline.Image image : images) {
            String source = context.source().text(image.span());
            if (isPhoto(image, context)) {
                // The page says the name in its place.
                continue;
            }
            if (image.alt().isBlank() && !isDecoration(source)) {
                report.at(image.span(), "the image has no description")
                        .help(
                                source.startsWith("<")
                                        ? "say what it shows: alt=\"…\", or alt=\"\" for a mere ornament"
                                        : "say what it shows: ![…](…)");
            } else if (Names.FILE.matcher(image.alt().strip()).matches()) {
                report.at(
                                image.span(),
                                "the image is described by the name of its file, "
                                        + image.alt().strip())
                        .help("say what it shows");
            }
        }
    }

    private static boolean isPhoto(Inline.Image image, Context context) {
        return context.resume()
                .basics()
                .image()
                .map(Value::span)
                .filter(photo -> photo.overlaps(image.span()))
                .isPresent();
    }

    /** HTML §4.8.4.4.6: an empty description, written as such, is one for images that say nothing. */
    private static boolean isDecoration(String source) {
        return source.toLowerCase(Locale.ROOT).startsWith("<img")
                && Names.ALT.matcher(source).find();
    }
}
