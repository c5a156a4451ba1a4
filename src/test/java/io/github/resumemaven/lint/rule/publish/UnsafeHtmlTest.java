package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class UnsafeHtmlTest {
    private final Sample sample = Sample.of("publish/unsafe-html");

    @Test
    void findsAScriptAndRemovesAllOfIt() {
        sample.finds(
                        "# Ada Example\n\n⟦<script src=\"https://lovelace.dev/a.js\">⟧if (a < b) { x(\"<b>\") }</script>\n\ntext\n")
                .safelyFixedTo("# Ada Example\n\n\n\ntext\n");
    }

    @Test
    void findsAHandler() {
        sample.finds("# Ada Example\n\n<a href=\"https://lovelace.dev\" ⟦onclick=\"track()\"⟧>blog</a>\n")
                .fixedTo("# Ada Example\n\n<a href=\"https://lovelace.dev\">blog</a>\n");
    }

    @Test
    void findsAHandlerThatIsOnNoLinkAndRemovesItUnseen() {
        sample.finds("# Ada Example\n\n<b ⟦onclick=\"track()\"⟧>blog</b>\n")
                .safelyFixedTo("# Ada Example\n\n<b>blog</b>\n");
    }

    @Test
    void findsAHandlerOnALinkWhichIsLeftToTheAuthor() {
        String text = "# Ada Example\n\n<a href=\"https://lovelace.dev\" onclick=\"track()\">blog</a>\n";
        sample.finds(text.replace("onclick=\"track()\"", "⟦onclick=\"track()\"⟧"))
                .safelyFixedTo(text);
    }

    @Test
    void findsAnAddressThatRunsCode() {
        sample.finds("# Ada Example\n\n<a ⟦href=\"java&#115;cript:alert(1)\"⟧>a</a> [b](⟦javascript:alert(1)⟧)\n");
    }

    @Test
    void findsAFrameInAListItem() {
        sample.finds("# 林示例\n\n- 视频 ⟦<iframe src=\"https://lovelace.dev\">⟧</iframe>\n");
    }

    @Test
    void removesNothingBehindAScriptThatDoesNotEnd() {
        sample.finds("# Ada Example\n\n⟦<script>⟧\n\ntext\n").withoutFix();
    }

    @Test
    void passesHarmlessHtml() {
        sample.passes(
                """
            # Ada Example

            <div align="center" style="color: red"><br><img src="photo.jpg" alt="me" width=80></div>

            Hello <sub>world</sub> <a href="https://lovelace.dev">blog</a>
            """);
    }

    @Test
    void passesScriptsInCodeAndComments() {
        sample.passes("# Ada Example\n\n`<script>` <!-- <script>alert(1)</script> -->\n\n```html\n<script>\n```\n");
    }

    @Test
    void passesWordsThatBeginWithOn() {
        sample.passes("# Ada Example\n\n<p title=\"onclick=1\" on=\"1\">once &lt;script&gt;</p>\n");
    }
}
