package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import io.github.resumemaven.render.Beside;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker of the W3C finds no error on any page. */
class StandardPageTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final HtmlRenderer RENDERER = new HtmlRenderer(LEXICON);
    private static final int LIMIT = 60_000;

    /** With all that a published page leads to: a twin above, one below, and every other format. */
    private static final RenderOptions PUBLISHED = RenderOptions.DEFAULT
            .withUrl("https://falk.example/cv/")
            .withBeside(new Beside(
                    EnumSet.allOf(Format.class),
                    List.of(
                            new Beside.Twin(Locale.ENGLISH, "../"),
                            new Beside.Twin(Locale.forLanguageTag("zh-Hans"), "zh-Hans/"))));

    private static final PageChecker CHECKER = new PageChecker();

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPageHasAnError(Path fixture) throws Exception {
        assertThat(CHECKER.errors(page(fixture, RenderOptions.DEFAULT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPublishedPageHasAnError(Path fixture) throws Exception {
        assertThat(CHECKER.errors(page(fixture, PUBLISHED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPageIsHeavy(Path fixture) throws Exception {
        assertThat(page(fixture, PUBLISHED).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIMIT);
    }

    @Test
    void theCheckerSeesErrors() throws Exception {
        assertThat(CHECKER.errors("<!DOCTYPE html><html lang=en><title>a</title><ul><p>b</ul><img src=c.png>"))
                .hasSize(2);
    }

    private static String page(Path fixture, RenderOptions options) throws IOException {
        Resume resume = new ResumeReader(LEXICON).read(fixture.getFileName().toString(), Files.readAllBytes(fixture));
        return RENDERER.render(resume, options);
    }
}
