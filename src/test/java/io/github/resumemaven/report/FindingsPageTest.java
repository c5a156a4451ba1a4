package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.browser.Axe;
import io.github.resumemaven.browser.Browsing;
import io.github.resumemaven.browser.Layout;
import io.github.resumemaven.browser.Tab;
import io.github.resumemaven.lint.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code findings.html} in a browser. */
@ExtendWith(Browsing.class)
class FindingsPageTest {
    @TempDir
    Path folder;

    @BeforeEach
    void open(Tab tab) throws IOException {
        List<Checked> files = ReportSample.checked(ReportSample.CV + "\n- https://lovelace.example/"
                + "a-very-long-path".repeat(20) + "\n\n    code " + "x".repeat(300) + "\n");
        String page = new HtmlReport(ReportSample.TODAY).render(files, ReportSample.summary(files));
        tab.open(Files.writeString(folder.resolve("findings.html"), page));
    }

    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1280, false", "1280, true"})
    void axeFindsNothing(int width, boolean dark, Tab tab) {
        assertThat(Axe.violations(tab.wide(width).dark(dark))).isEmpty();
    }

    @Test
    void itFitsAPhone(Tab tab) {
        assertThat(Layout.overflow(tab.wide(360))).isZero();
        assertThat(Layout.clipped(tab)).isEmpty();
    }

    @Test
    void itKeepsToItself(Tab tab) {
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests()).hasSize(1);
    }
}
