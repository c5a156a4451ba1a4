package io.github.resumemaven.render.html;

import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.theme.Theme;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The page as it goes to paper: the theme's print templates, filled and made safe as those of the screen are. */
public final class PrintPage {
    private PrintPage() {}

    /** @param words of the language that the page is written in */
    public static Document of(Resume resume, Words words, RenderOptions options, Theme theme) {
        Map<String, Object> view = PageView.of(resume, words, options);
        Document page = Sanitizer.parse(theme.page(view));
        Sanitizer.page(page);
        AuthorIds.keep(page, resume);
        return page;
    }
}
