package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class ImgAltTest {
    private final Sample sample = Sample.of("a11y/img-alt");

    @Test
    void findsAnImageWithoutDescription() {
        sample.finds("# Ada Example\n\n## Projects\n\nMy tool: ⟦![](chart.png)⟧\n")
                .saying("the image has no description");
    }

    @Test
    void findsAnHtmlImageWithoutDescription() {
        sample.finds("# Ada Example\n\n## Projects\n\nMy tool: ⟦<img src=\"chart.png\" width=\"80\">⟧ draws.\n");
    }

    @Test
    void findsTheNameOfAFile() {
        sample.finds("# 林示例\n\n## 项目\n\n一个工具：⟦![IMG_2034.JPG](IMG_2034.JPG)⟧\n")
                .saying("the image is described by the name of its file, IMG_2034.JPG");
    }

    @Test
    void findsAnImageInALink() {
        sample.finds("# 林示例\n\n## 项目\n\n- [⟦![](badge.png)⟧](https://lovelace.dev) 构建\n");
    }

    @Test
    void passesDescriptions() {
        sample.passes(
                "# Ada Example\n\n## Projects\n\n![chart of the speed before and after](chart.png) <img src=\"a.png\" alt=\"a map\">\n");
    }

    @Test
    void passesAnOrnament() {
        sample.passes(
                "# Ada Example\n\n## Projects\n\nA line <img src=\"line.png\" alt=\"\"> here, <img alt src=\"line.png\"> there.\n");
    }

    @Test
    void passesThePhotoThatIsNamedByTheName() {
        sample.passes("---\nname: Ada Example\nphoto: me.jpg\n---\n\n## Skills\n\nJava\n");
    }

    @Test
    void passesCode() {
        sample.passes("# Ada Example\n\n## Skills\n\nI write `![](x.png)` by hand.\n");
    }
}
