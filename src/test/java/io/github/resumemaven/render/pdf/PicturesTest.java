package io.github.resumemaven.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.resumemaven.render.RenderFault;
import io.github.resumemaven.render.RenderOptions;
import io.github.resumemaven.render.image.Drawn;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PicturesTest {
    @TempDir
    Path folder;

    private byte[] pdf(String line) {
        return Fixture.pdf(
                        Fixture.written("# Ada\n\n## Notes\n\n" + line + "\n"),
                        RenderOptions.DEFAULT.withFolder(folder))
                .bytes();
    }

    private static PDImageXObject shown(byte[] pdf) throws Exception {
        PDDocument document = Loader.loadPDF(pdf);
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject image) {
                return image;
            }
        }
        return null;
    }

    @Test
    void showsAnImageFromBesideTheSource() throws Exception {
        Files.write(folder.resolve("my face.png"), Drawn.image(40, 30, "png"));
        byte[] pdf = pdf("![Me](my%20face.png)\n\nA chart ![A face](my%20face.png) of words.");
        assertThat(shown(pdf).getWidth()).isEqualTo(40);
        assertThat(TextLayer.of(pdf).descriptions()).contains("A face");
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void turnsAPhotoUprightAndForgetsWhereItWasTaken() throws Exception {
        Files.write(folder.resolve("me.jpg"), Drawn.sideways(Drawn.image(40, 30, "jpg")));
        byte[] pdf = pdf("![Me](me.jpg)");
        assertThat(shown(pdf).getWidth()).isEqualTo(30);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET-PLACE");
    }

    @Test
    void scalesLargePhotosDown() throws Exception {
        Files.write(folder.resolve("me.jpg"), Drawn.image(6000, 3000, "jpg"));
        assertThat(shown(pdf("![Me](me.jpg)")).getWidth()).isEqualTo(2000);
    }

    @Test
    void meetsTheStandardsWithAnImageThatNobodyDescribed() throws Exception {
        Files.write(folder.resolve("me.png"), Drawn.image(4, 4, "png"));
        assertThat(Conformance.faults(pdf("Text ![](me.png) text"), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void namesAnImageThatIsNotThere() {
        refuses("![Me](nowhere.png)", "nowhere.png does not exist beside the résumé");
    }

    @Test
    void namesABrokenImage() throws Exception {
        byte[] whole = Drawn.image(40, 30, "png");
        Files.write(folder.resolve("me.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refuses("![Me](me.png)", "me.png is damaged");
    }

    @Test
    void refusesAnImageOfMorePixelsThanMemoryHolds() throws Exception {
        byte[] bomb = Drawn.image(1, 1, "png");
        // The header's width and height (PNG, 11.2.2).
        bomb[16] = bomb[20] = 0x7F;
        Files.write(folder.resolve("me.png"), bomb);
        refuses("![Me](me.png)", "pixels, more than the 120 million");
    }

    @Test
    void refusesAFileThatIsLargerThanAnyPhoto() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("me.jpg").toFile(), "rw")) {
            file.setLength(60L << 20);
        }
        refuses("![Me](me.jpg)", "me.jpg has 60 MB, more than the 20 that are read");
    }

    @Test
    void refusesOtherFormats() throws Exception {
        Files.write(folder.resolve("me.gif"), Drawn.image(4, 4, "gif"));
        refuses("![Me](me.gif)", "neither JPEG nor PNG");
        Files.writeString(folder.resolve("me.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        refuses("![Me](me.svg)", "neither JPEG nor PNG");
    }

    @Test
    void refusesAJpegInTheColoursOfPrinters() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Raster.createInterleavedRaster(0, 8, 8, 4, null), List.of(), null), null);
        }
        Files.write(folder.resolve("me.jpg"), bytes.toByteArray());
        refuses("![Me](me.jpg)", "me.jpg is a JPEG for printers (CMYK); save it");
    }

    @Test
    void asksNoServer() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            for (String line : List.of(
                    "![Me](" + host + "/a.png)",
                    "<img src='" + host + "/b.png'>",
                    "<p style=\"background: url('" + host + "/c.png')\">text</p>",
                    "<link rel=stylesheet href='" + host + "/d.css'>",
                    "<object data='" + host + "/e.pdf'></object>")) {
                pdf(line);
            }
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsNothingFromAboveTheFolder() throws Exception {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.write(folder.resolve("secret.png"), Drawn.image(4, 4, "png"));
        byte[] pdf = Fixture.pdf(
                        Fixture.written("# Ada\n\n## Notes\n\nSee ![the secret](../secret.png) there\n"),
                        RenderOptions.DEFAULT.withFolder(below))
                .bytes();
        assertThat(shown(pdf)).isNull();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws Exception {
        Path outside = Files.createTempFile("outside", ".png");
        Files.write(outside, Drawn.image(4, 4, "png"));
        Files.createSymbolicLink(folder.resolve("me.png"), outside);
        refuses("![Me](me.png)", "outside of the résumé's folder");
        Files.delete(outside);
    }

    private void refuses(String line, String reason) {
        assertThatThrownBy(() -> pdf(line)).isInstanceOf(RenderFault.class).hasMessageContaining(reason);
    }
}
