package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Axe;
import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.render.Fixtures;
import io.github.resumemaven.render.RenderOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core finds nothing on any page, on a phone and on a desk, in light and dark. */
@ExtendWith(Browsing.class)
class AccessiblePageTest {
    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aPublishedPageHasNoViolation(Path fixture, Tab tab) throws IOException {
        tab.open(Pages.write(folder, fixture, Pages.PUBLISHED));
        assertNoViolation(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md"})
    void aPageAloneHasNoViolation(String name, Tab tab) throws IOException {
        Path fixture = Fixtures.named(name);
        tab.open(Pages.write(folder, fixture, RenderOptions.DEFAULT));
        assertNoViolation(tab);
    }

    @Test
    void axeSeesViolations(Tab tab) throws IOException {
        tab.open(Files.writeString(
                folder.resolve("faulty.html"),
                "<!DOCTYPE html><html><head><title>a</title><style>@media (prefers-color-scheme: dark) {"
                        + " p { color: #555; background: #444 } }</style></head><body><main><h1>a</h1><p>hardly to be seen</p>"
                        + "<img src=''></main></body></html>"));
        assertThat(Axe.violations(tab))
                .extracting(told -> told.split(":")[0])
                .containsOnly("html-has-lang", "image-alt");
        assertThat(Axe.violations(tab.dark(true)))
                .extracting(told -> told.split(":")[0])
                .contains("color-contrast");
    }

    private static void assertNoViolation(Tab tab) {
        for (int width : new int[] {360, 1280}) {
            for (boolean dark : new boolean[] {false, true}) {
                assertThat(Axe.violations(tab.wide(width).dark(dark)))
                        .as(width + (dark ? " dark" : " light"))
                        .isEmpty();
            }
        }
    }
}
