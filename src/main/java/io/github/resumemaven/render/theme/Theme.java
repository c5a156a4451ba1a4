package io.github.resumemaven.render.theme;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How pages look: Mustache templates and one style sheet. May be shared by threads. */
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
        try (InputStream css =
                name.matches("[a-z][a-z0-9-]*") ? Theme.class.getResourceAsStream(folder + "style.css") : null) {
            if (css == null) {
                throw new IllegalArgumentException("no theme named " + name);
            }
            Template page =
                    compiler(template -> open(folder + template + ".mustache")).loadTemplate("page");
            return new Theme(page, new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("theme " + name, e);
        }
    }

    /** @param templates opens those that others include */
    static Mustache.Compiler compiler(Mustache.TemplateLoader templates) {
        return Mustache.compiler()
                .withLoader(templates)
                .withCollector(new Views())
                .emptyStringIsFalse(true)
                .nullValue("");
    }

    private static Reader open(String file) throws IOException {
        InputStream template = Theme.class.getResourceAsStream(file);
        if (template == null) {
            throw new FileNotFoundException(file);
        }
        return new InputStreamReader(template, StandardCharsets.UTF_8);
    }

    public String style() {
        return style;
    }

    /** Fills the page's template. The view consists of maps, lists and strings: no method of any class is reached. */
    public String page(Map<String, Object> view) {
        return page.execute(view);
    }
}
