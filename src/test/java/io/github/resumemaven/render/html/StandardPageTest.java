package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker of the W3C finds no error on any page. */
class StandardPageTest {
    private static final int LIMIT = 60_000;

    private static final PageChecker CHECKER = new PageChecker();

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPageHasAnError(Path fixture) throws Exception {
        assertThat(CHECKER.errors(Pages.page(fixture, RenderOptions.DEFAULT))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPublishedPageHasAnError(Path fixture) throws Exception {
        assertThat(CHECKER.errors(Pages.page(fixture, Pages.PUBLISHED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noPageIsHeavy(Path fixture) throws Exception {
        assertThat(Pages.page(fixture, Pages.PUBLISHED).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(LIMIT);
    }

    @Test
    void theCheckerSeesErrors() throws Exception {
        assertThat(CHECKER.errors("<!DOCTYPE html><html lang=en><title>a</title><ul><p>b</ul><img src=c.png>"))
                .hasSize(2);
    }
}
