package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Assets;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

public final class AssetMissing extends Rule {
    /** A scheme, a host, a fragment, a path from the top of a site that we do not know, or a gap in a template. */
    private static final Pattern NOT_BESIDE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|[/#?\\\\~].*|[A-Za-z]:.*|.*(?:\\{\\{|\\{%).*", Pattern.DOTALL);

    /** What stands beside the page once it is made. */
    private static final Pattern MADE = Pattern.compile("(?:\\./)?(?:index\\.html|resume\\.(?:pdf|txt|docx|json))");

    private static final Pattern FILE = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");

    public AssetMissing() {
        super("publish/asset-missing", ERROR, Fixing.UNSAFE, "a file that the page needs is not beside the résumé");
    }

    @Override
    public boolean applies(Context context) {
        return context.assets().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        Assets assets = context.assets().orElseThrow();
        Walk.inlines(context.document()).forEach(inline -> {
            if (inline instanceof Inline.Link link
                    && FILE.matcher(path(link.target())).matches()) {
                check(link.target(), link.targetSpan(), assets, context, report);
            } else if (inline instanceof Inline.Image image) {
                check(image.target(), image.targetSpan(), assets, context, report);
            }
        });
    }

    private static void check(String target, Span span, Assets assets, Context context, Report report) {
        String path = path(target);
        if (path.isBlank()
                || NOT_BESIDE.matcher(target).matches()
                || MADE.matcher(path).matches()) {
            return;
        }
        Optional<String> found = assets.find(path);
        if (found.isEmpty()) {
            report.at(span, "there is no file " + path).help("put it beside the résumé, or correct the path");
        } else if (!found.get().equals(path)) {
            Report.Draft draft = report.at(
                            span, "the file is spelled " + found.get() + ", and servers tell the letters apart")
                    .help("write " + found.get());
            if (context.source().text(span).equals(path)) {
                draft.fix(Fix.unsafe("write " + found.get(), new Edit(span, found.get())));
            }
        }
    }

    /** Without query and fragment, decoded. */
    private static String path(String target) {
        String path = target.split("[?#]", 2)[0];
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
