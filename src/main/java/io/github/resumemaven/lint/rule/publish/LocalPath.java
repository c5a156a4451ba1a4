package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.regex.Pattern;

public final class LocalPath extends Rule {
    private static final Pattern LOCAL =
            Pattern.compile("(?i:file:).*|[A-Za-z]:[\\\\/].*|\\\\\\\\.*|/(?:Users|home)/[^/]+/.*|~/.*");

    public LocalPath() {
        super("publish/local-path", ERROR, Fixing.NONE, "a link or image points into your own computer");
    }

    @Override
    public void check(Context context, Report report) {
        Walk.inlines(context.document()).forEach(inline -> {
            if (inline instanceof Inline.Link link) {
                check(link.target(), link.targetSpan(), "link", report);
            } else if (inline instanceof Inline.Image image) {
                check(image.target(), image.targetSpan(), "image", report);
            }
        });
    }

    private static void check(String target, Span span, String what, Report report) {
        if (LOCAL.matcher(target).matches()) {
            report.at(span, "the " + what + " points into a folder that only this computer has")
                    .help("put the file beside the résumé and name it by its path from there");
        }
    }
}
