package io.github.resumemaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.read.ResumeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands once in a file stands once in an output, and nothing is left out. */
class SaidOnceTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final ResumeReader READER = new ResumeReader(LEXICON);
    private static final Renderer RENDERER = new Renderer(LEXICON, Fixtures.READ_BACK);

    private static String text(String markdown) {
        return text(markdown, RenderOptions.DEFAULT);
    }

    private static String text(String markdown, RenderOptions options) {
        Resume resume = READER.read("resume.md", markdown.getBytes(StandardCharsets.UTF_8));
        Rendering rendering = RENDERER.render(resume, EnumSet.allOf(Format.class), options);
        assertThat(rendering.mended()).isEmpty();
        return new String(rendering.files().get("resume.txt"), StandardCharsets.UTF_8);
    }

    private static String head(String markdown) {
        String text = text(markdown + "\n\n## Experience\n\n### Skiff Ltd, Engineer (2019 – 2022)\n\n- Built keels\n");
        return text.substring(0, text.indexOf("\nExperience\n"));
    }

    @Test
    void aLineOfContactsBetweenCommas() {
        assertThat(head("# Hugo Brad\n\n- hugo@brad.example, +33 6 00 00 00 00"))
                .isEqualTo(
                        """
                        Hugo Brad
                        =========
                        hugo@brad.example
                        +33 6 00 00 00 00
                        """);
    }

    @Test
    void aLineOfLinksBetweenCommas() {
        assertThat(
                        head(
                                "# Hugo Brad\n\n- [github](https://github.com/hugobrad-x), [linkedIn](https://www.linkedin.com/in/hugobrad)"))
                .isEqualTo(
                        """
                        Hugo Brad
                        =========
                        github.com/hugobrad-x
                        www.linkedin.com/in/hugobrad
                        """);
    }

    @Test
    void aNameThatLeadsToItsAddress() {
        assertThat(head("# [Owen Brand](mailto:owen@brand.example)"))
                .isEqualTo(
                        """
                        Owen Brand
                        ==========
                        owen@brand.example
                        """);
    }

    @Test
    void anAddressThatHidesFromRobots() {
        assertThat(head("# Shan Marl\n\nBristow, UK  |  shan [at] marl [dot] example"))
                .isEqualTo(
                        """
                        Shan Marl
                        =========
                        Bristow, UK
                        shan@marl.example
                        """);
    }

    @Test
    void anAddressThatIsHiddenASecondTime() {
        assertThat(
                        text(
                                """
                        # Shan Marl

                        shan [at] marl [dot] example

                        ## Experience

                        ### Skiff Ltd, Engineer (2019 – 2022)

                        ## Contact

                        * email: shan (at) marl.example
                        """))
                .startsWith("Shan Marl\n=========\nshan@marl.example\n")
                .doesNotContain("(at)");
    }

    @Test
    void whatIsSaidOfAnAccountBesidesItsAddress() {
        String text = text(
                """
                # Quim Matar

                quim@matar.example

                ## Experiencia

                ### Skiff Ltd, Ingeniero (2019 – 2022)

                - Desarrollo del sistema

                ## Perfiles públicos

                **Github** <https://github.com/quimm> : lugar donde comparto mi código.\\
                **Linkedin** <http://es.linkedin.com/in/quimm/> : red social.
                """);
        assertThat(text).contains("lugar donde comparto mi código.", "red social.");
        assertThat(text.lines().filter(line -> line.contains("github.com/quimm")))
                .hasSize(2);
    }

    @Test
    void anAddressInTheNameOfAPublication() {
        assertThat(
                        text(
                                """
                        # Lin Ting

                        ## Publications

                        - Keels of oak（https://journal.example/abstract=27） 2021
                        - [www.keels.example](http://www.keels.example) 2020
                        """))
                .endsWith(
                        """
                        Publications
                        ------------
                        Keels of oak · https://journal.example/abstract=27                          2021
                        www.keels.example                                                           2020
                        """);
    }

    @Test
    void aResumeInABlockOfCode() {
        assertThat(
                        text(
                                """
                        ---
                        title: Nora Ferris - Engineer
                        ---

                        ```text
                        Nora Ferris
                        ----------------------------------------------------
                        Port Ellery   nora@ferris.example

                        EXPERIENCE

                        2018-2023    SKIFF LTD, Staff Engineer ---------------- Port Ellery
                             Led the technical strategy, systems design, and software for the
                             pilot's catalogue. Both earned their keep in the first year.

                        2012-2018    KEEL & CO, Engineer ---------------------- Harbour
                             Software, testing, data centre operations, server assembly.
                        ```
                        """))
                .containsOnlyOnce("EXPERIENCE")
                .containsOnlyOnce("SKIFF LTD")
                .containsOnlyOnce("systems design, and software for the")
                .containsOnlyOnce("catalogue. Both")
                .containsOnlyOnce("server assembly");
    }

    @Test
    void aBracketBehindALinkStaysOutOfItsAddress() {
        assertThat(
                        text(
                                """
                        # 林舟

                        邮箱：lin@zhou.example

                        ## 教育经历

                        - 2013.09-2016.06  [江城理工大学（211）](http://www.jclg.example/)（保送）  机械电子工程  硕士
                        - 2009.09-2013.06  [江城理工大学（211）](http://www.jclg.example/)  机械设计制造及其自动化  本科
                        """))
                .contains("（保送）")
                .doesNotContain("example/（");
    }

    @Test
    void theEndOfAStudyOfWhichNothingElseIsKnown() {
        assertThat(
                        text(
                                """
                        # 山田 花子

                        ## 学歴

                        - 平成22年3月　架空県立泉が丘高等学校　卒業
                        - 平成22年4月　架空看護大学 看護学部　入学
                        - 平成26年3月　架空看護大学 看護学部　卒業
                        """))
                .containsOnlyOnce("架空県立泉が丘高等学校");
    }

    @Test
    void whatAPictureInALineShows(@TempDir Path folder) throws IOException {
        ImageIO.write(
                new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("go.png").toFile());
        String text = text(
                "# Nora Ferris\n\n## Experience\n\n### Engineer, Skiff Ltd (2018 – 2023)\n\n"
                        + "- ![Go logo](go.png) [Go](https://go.example) every day\n",
                RenderOptions.DEFAULT.withFolder(folder));
        assertThat(text).containsOnlyOnce("Go logo").contains("every day");
    }
}
