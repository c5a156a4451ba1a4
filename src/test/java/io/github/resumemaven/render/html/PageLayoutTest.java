package io.github.resumemaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Layout;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.render.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @MethodSource("fixtures")
    void fitsAPhone(Path fixture, Tab tab) throws IOException {
        open(fixture, tab).wide(360).touch(true);
        assertThat(Layout.overflow(tab)).isZero();
        assertThat(Layout.clipped(tab)).isEmpty();
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

    /** WCAG 2.2, 1.4.10: a window of 1280 pixels at 400 % is one of 320. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void fitsADeskAtFourTimesTheSize(Path fixture, Tab tab) throws IOException {
        open(fixture, tab).wide(320);
        assertThat(Layout.overflow(tab)).isZero();
        assertThat(Layout.clipped(tab)).isEmpty();
    }

    /** WCAG 2.2, 1.4.4: text at 200 % loses nothing. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void keepsLargeTextInSight(Path fixture, Tab tab) throws IOException {
        open(fixture, tab).wide(640);
        tab.ask("document.documentElement.style.fontSize = '200%'; 0");
        assertThat(Layout.overflow(tab)).isZero();
        assertThat(Layout.clipped(tab)).isEmpty();
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

    private Tab open(Path fixture, Tab tab) throws IOException {
        return tab.open(Pages.write(folder, fixture, Pages.PUBLISHED));
    }
}
