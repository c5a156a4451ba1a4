package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class LinkProgressLineTest {

    @Test
    void theLineIsWipedInTheEnd() {
        var out = new ByteArrayOutputStream();
        var line = new LinkProgressLine(new PrintStream(out));
        line.update(1, 2);
        line.update(2, 2);
        assertThat(out.toString()).isEqualTo("\rAsking links: 1 of 2\r                    \r");
    }

    @Test
    void withoutATerminalNothingIsShown() {
        assertThatCode(() -> new LinkProgressLine((PrintStream) null).update(1, 2))
                .doesNotThrowAnyException();
    }
}
