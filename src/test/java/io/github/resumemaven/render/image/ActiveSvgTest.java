package io.github.resumemaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveSvgTest {

    private static boolean active(String content) {
        String svg = content.startsWith("<!") || content.startsWith("<?")
                ? content + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                : "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + content
                        + "</svg>";
        return ActiveSvg.is(svg.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">x</x:script>",
                "<path onclick=\"x\"/>",
                "<foreignObject/>",
                "<image href=\"https://host.example/a.png\"/>",
                "<image xlink:href=\"//host.example/a.png\"/>",
                "<use href=\"other.svg#a\"/>",
                "<a href=\"javascript:x\"/>",
                "<style>@import 'https://host.example/a.css';</style>",
                "<style>path { fill: url(https://host.example/a) }</style>",
                "<path fill=\"url(https://host.example/a#b)\"/>",
                "<path style=\"fill:u\\72l(//x)\"/>",
                "<animate attributeName=\"href\" to=\"javascript:x\"/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<?xml-stylesheet href=\"https://host.example/a.css\"?>",
            })
    void isActive(String content) {
        assertThat(active(content)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0h1\" fill=\"url(#g)\"/>",
                "<style>path { fill: #123 }</style>",
                "<defs><linearGradient id=\"g\"/></defs><use xlink:href=\"#g\"/>",
                "<text>on the way</text>",
                "<?xml version=\"1.0\"?>",
            })
    void isADrawing(String content) {
        assertThat(active(content)).isFalse();
    }
}
