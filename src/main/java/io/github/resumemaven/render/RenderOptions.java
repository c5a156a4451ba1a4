package io.github.resumemaven.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the author chose about the outputs.
 *
 * @param language the language of the page, where it is not the one read from the text
 * @param url the address that the page will have; empty if it is not known
 * @param theme the name of the theme
 * @param folder the folder of the source, which its images are taken from; empty: there are none
 * @param fonts files and folders of fonts that the PDF prefers to its own
 * @param systemFonts folders of the machine's fonts, where one of the language's region is looked for
 * @param paper of the PDF; empty: what is used where the language is spoken
 * @param beside what the page leads to beside itself
 */
public record RenderOptions(
        Optional<Locale> language,
        Optional<String> url,
        String theme,
        Optional<Path> folder,
        List<Path> fonts,
        List<Path> systemFonts,
        Optional<Paper> paper,
        Beside beside) {

    public static final RenderOptions DEFAULT = new RenderOptions(Optional.empty(), Optional.empty(), "default");

    public RenderOptions(Optional<Locale> language, Optional<String> url, String theme) {
        this(language, url, theme, Optional.empty(), List.of(), List.of(), Optional.empty(), Beside.NOTHING);
    }

    public RenderOptions withLanguage(Locale chosen) {
        return new RenderOptions(Optional.of(chosen), url, theme, folder, fonts, systemFonts, paper, beside);
    }

    public RenderOptions withUrl(String address) {
        return new RenderOptions(language, Optional.of(address), theme, folder, fonts, systemFonts, paper, beside);
    }

    public RenderOptions withTheme(String name) {
        return new RenderOptions(language, url, name, folder, fonts, systemFonts, paper, beside);
    }

    public RenderOptions withFolder(Path source) {
        return new RenderOptions(language, url, theme, Optional.of(source), fonts, systemFonts, paper, beside);
    }

    public RenderOptions withFonts(List<Path> paths) {
        return new RenderOptions(language, url, theme, folder, List.copyOf(paths), systemFonts, paper, beside);
    }

    public RenderOptions withSystemFonts(List<Path> folders) {
        return new RenderOptions(language, url, theme, folder, fonts, List.copyOf(folders), paper, beside);
    }

    public RenderOptions withPaper(Paper sheet) {
        return new RenderOptions(language, url, theme, folder, fonts, systemFonts, Optional.of(sheet), beside);
    }

    public RenderOptions withBeside(Beside others) {
        return new RenderOptions(language, url, theme, folder, fonts, systemFonts, paper, others);
    }
}
