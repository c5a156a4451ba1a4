package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.render.Format;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real browser opens the page of a hostile résumé: no script runs, no dialog opens, nobody is asked. */
@ExtendWith(Browsing.class)
class HostilePageTest {
    private static final String HOST = "evil.example";

    @TempDir
    Path folder;

    static Stream<String> vectors() {
        return HostileResumeTest.vectors();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingHappens(String vector, Tab tab) throws IOException {
        // The image that some name may be shown; their handlers may not run.
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("x.png").toFile());
        Path file = HostileResumeTest.write(folder, vector, HOST);
        Map<String, byte[]> site = HostileResumeTest.site(file, folder.resolve("html"), Format.HTML);
        for (byte[] page : site.values()) {
            tab.open(Files.write(folder.resolve("index.html"), page));
            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.requests())
                    .allMatch(address -> address.startsWith("data:")
                            || address.startsWith(folder.toUri().toString()));
        }
    }

    @Test
    void theBrowserTellsOfScriptsAndRequests(Tab tab) throws IOException {
        String page = "<!DOCTYPE html><script>throw new Error('ran')</script><img src=http://" + HOST + "/x.png>";
        tab.open(Files.writeString(folder.resolve("index.html"), page));
        assertThat(tab.complaints()).anyMatch(told -> told.contains("ran"));
        assertThat(tab.requests()).contains("http://" + HOST + "/x.png");
    }
}
