package io.github.resumemaven.render.html;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Beside;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;

/** The pages of the résumés of the tests. */
final class Pages {
    /** With all that a published page leads to: a twin above, one below, and every other format. */
    static final RenderOptions PUBLISHED = RenderOptions.DEFAULT
            .withUrl("https://falk.example/cv/")
            .withBeside(new Beside(
                    EnumSet.allOf(Format.class),
                    List.of(
                            new Beside.Twin(Locale.ENGLISH, "../"),
                            new Beside.Twin(Locale.forLanguageTag("zh-Hans"), "zh-Hans/"))));

    private static final Lexicon LEXICON = Lexicon.load();
    private static final HtmlRenderer RENDERER = new HtmlRenderer(LEXICON);

    private Pages() {}

    static Resume read(Path fixture) throws IOException {
        return new ResumeReader(LEXICON).read(fixture.getFileName().toString(), Files.readAllBytes(fixture));
    }

    static String page(Path fixture, RenderOptions options) throws IOException {
        return RENDERER.render(read(fixture), options);
    }

    /** Writes the page into a folder, and an image wherever it shows one that lies beside it. */
    static Path write(Path folder, Path fixture, RenderOptions options) throws IOException {
        String page = page(fixture, options);
        for (String source : Jsoup.parse(page).select("img:not([src^=data:])").eachAttr("src")) {
            Path image = folder.resolve(source);
            Files.createDirectories(image.getParent());
            ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", image.toFile());
        }
        return Files.writeString(folder.resolve("index.html"), page);
    }
}
