package io.github.resumemaven.render;

import java.util.Locale;
import java.util.Optional;

/**
 * What the author chose about the outputs.
 *
 * @param language the language of the page, where it is not the one read from the text
 * @param url the address that the page will have; empty if it is not known
 * @param theme the name of the theme
 */
public record RenderOptions(Optional<Locale> language, Optional<String> url, String theme) {

    public static final RenderOptions DEFAULT = new RenderOptions(Optional.empty(), Optional.empty(), "default");

    public RenderOptions withLanguage(Locale chosen) {
        return new RenderOptions(Optional.of(chosen), url, theme);
    }

    public RenderOptions withUrl(String address) {
        return new RenderOptions(language, Optional.of(address), theme);
    }

    public RenderOptions withTheme(String name) {
        return new RenderOptions(language, url, name);
    }
}
