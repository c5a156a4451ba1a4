package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class LinkText extends Rule {
    private static final String KEY = "link.vague";

    public LinkText() {
        super(
                "a11y/link-text",
                WARNING,
                Fixing.NONE,
                "the text of a link does not say where it leads",
                Option.number(
                        "longest", 100, "how many columns of an address may be shown, a Chinese character being two"));
    }

    @Override
    public void check(Context context, Report report) {
        List<Inline.Link> links = Walk.inlines(context.document())
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .toList();
        if (links.isEmpty()) {
            return;
        }
        int longest = context.number("longest");
        Set<String> vague = vague(context);
        for (Inline.Link link : links) {
            String text = text(link).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (vague.contains(core(text))) {
                report.at(link.span(), "\"" + text + "\" does not say where the link leads")
                        .help("let the link's text name the page");
            } else if (isAddress(text) && CellWidth.of(text) > longest) {
                report.at(link.span(), "the text of the link is a long address")
                        .help("write [name of the page](address)")
                        .atMost(Severity.INFO);
            }
        }
    }

    /** Those of the résumé's language and of English. */
    private static Set<String> vague(Context context) {
        Set<String> vague = new HashSet<>();
        Words own = context.lexicon().of(context.resume().language());
        own.list(KEY).forEach(words -> vague.add(Fold.fold(words)));
        context.lexicon().languages().get(0).list(KEY).forEach(words -> vague.add(Fold.fold(words)));
        return vague;
    }

    private static String text(Inline.Link link) {
        StringBuilder text = new StringBuilder();
        Walk.inside(link.content()).forEach(inline -> {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                text.append(code.text());
            } else if (inline instanceof Inline.Image image) {
                text.append(image.alt());
            }
        });
        return text.toString();
    }

    /** Without what decorates it: arrows, brackets, full stops. */
    private static String core(String text) {
        String folded = Fold.fold(text);
        int from = 0;
        int to = folded.length();
        while (from < to && !Character.isLetterOrDigit(folded.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
