package io.github.resumemaven.render.theme;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How pages look: Handlebars templates and one style sheet. Load it late, the engine takes its time to start. */
public final class Theme {
    private static final String FOLDER = "/io/github/resumemaven/render/theme/";

    private final Template page;
    private final String style;

    private Theme(Template page, String style) {
        this.page = page;
        this.style = style;
    }

    /** @throws IllegalArgumentException when no theme of that name comes with this plugin */
    public static Theme load(String name) {
        return load(name, "");
    }

    /** The same theme for paper: templates and a sheet in CSS 2.1. */
    public static Theme print(String name) {
        return load(name, "print/");
    }

    private static Theme load(String name, String part) {
        String folder = FOLDER + name + "/" + part;
        try (var css = name.matches("[a-z][a-z0-9-]*") ? Theme.class.getResourceAsStream(folder + "style.css") : null) {
            if (css == null) {
                throw new IllegalArgumentException("no theme named " + name);
            }
            // Without a cache, a template that another includes is parsed anew wherever it is included.
            Template page = new Handlebars(new ClassPathTemplateLoader(folder, ".hbs"))
                    .with(new ConcurrentMapTemplateCache())
                    .compile("page");
            return new Theme(page, new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("theme " + name, e);
        }
    }

    public String style() {
        return style;
    }

    /** Fills the page's template. The view consists of maps, lists and strings: no method of any class is reached. */
    public String page(Map<String, Object> view) {
        try {
            Context context =
                    Context.newBuilder(view).resolver(MapValueResolver.INSTANCE).build();
            return page.apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("template page.hbs", e);
        }
    }
}
