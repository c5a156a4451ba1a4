package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Layout;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.render.Fixtures;
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

/** Every page fits its window, keeps to itself and hides nothing, in a browser. */
@ExtendWith(Browsing.class)
class PageLayoutTest {
    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException {
        return Fixtures.all();
    }

    /**
     * On a phone; on a desk at four times the size, whose window of 1280 pixels is one of 320 then (WCAG 2.2, 1.4.10); and
     * with text twice as large (1.4.4). One test, since opening a page takes longer than looking at it.
     */
    @ParameterizedTest
    @MethodSource("fixtures")
    void fitsEveryWindow(Path fixture, Tab tab) throws IOException {
        open(fixture, tab);
        assertFits("a phone", tab.wide(360).touch(true));
        assertFits("four times the size", tab.wide(320).touch(false));
        tab.ask("document.documentElement.style.fontSize = '200%'; 0");
        assertFits("text twice as large", tab.wide(640));
    }

    private static void assertFits(String window, Tab tab) {
        assertThat(Layout.overflow(tab)).as(window).isZero();
        assertThat(Layout.clipped(tab)).as(window).isEmpty();
    }

    /** WCAG 2.2, 2.5.5. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-backend.md", "en-backend.md", "ja-engineer.md"})
    void givesAFingerFortyFourPixels(String name, Tab tab) throws IOException {
        open(Fixtures.named(name), tab).wide(360).touch(true);
        assertThat(tab.ask("[...document.querySelectorAll('nav a, .contact a, footer a')]"
                        + ".map(a => a.getBoundingClientRect().height)"))
                .hasSizeGreaterThan(5)
                .allMatch(height -> height.asDouble() >= 44);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void keepsToItself(Path fixture, Tab tab) throws IOException {
        open(fixture, tab);
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests())
                .allMatch(address -> address.startsWith("data:")
                        || address.startsWith(folder.toUri().toString()));
    }

    @Test
    void whatIsTooWideOrCutOffIsSeen(Tab tab) throws IOException {
        tab.open(Files.writeString(
                        folder.resolve("wide.html"),
                        "<!DOCTYPE html><p style='width: 500px'>wide<p style='width: 4em; overflow: hidden; white-space:"
                                + " nowrap'>hardly anything is cut off"))
                .wide(360);
        assertThat(Layout.overflow(tab)).isPositive();
        assertThat(Layout.clipped(tab)).containsExactly("hardly anything is cut off");
    }

    private Tab open(Path fixture, Tab tab) throws IOException {
        return tab.open(Pages.write(folder, fixture, Pages.PUBLISHED));
    }
}
