package io.github.resumemaven.render.html;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.theme.Theme;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** Writes the page: one self-contained file that runs nothing and fetches nothing. May be shared by threads. */
public final class HtmlRenderer {
    private final Lexicon lexicon;
    private final StyleHashes hashes = StyleHashes.load();
    private final Map<String, Theme> themes = new ConcurrentHashMap<>();

    public HtmlRenderer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public String render(Resume resume, RenderOptions options) {
        Theme theme = themes.computeIfAbsent(options.theme(), Theme::load);
        Locale language = options.language().orElse(resume.language());
        Words words = lexicon.of(language);
        String rule = PageRule.of(language);
        Map<String, Object> view = PageView.of(resume, words, options);
        new HeadView(lexicon, resume, options).addTo(view);
        view.put("policy", policy(hashes.of(options.theme(), theme, rule)));
        Document page = Sanitizer.parse(theme.page(view));
        Sanitizer.page(page);
        AuthorIds.keep(page, resume);
        HeadingOrder.mend(page);
        // Only now: the parser would go through it letter by letter, and it is longer than most résumés.
        page.head().selectFirst("style").appendChild(new DataNode(theme.style() + rule));
        return page.outerHtml() + "\n";
    }

    /** A page without its head: the style sheet there, which says nothing and leads nowhere, is longer than most résumés. */
    public static String body(String page) {
        return page.substring(Math.max(page.indexOf("<body"), 0));
    }

    /** Nothing but this very style sheet, and images from beside the page or within it (CSP Level 3). */
    private static String policy(String hash) {
        return "default-src 'none'; style-src 'sha256-" + hash
                + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
    }
}
