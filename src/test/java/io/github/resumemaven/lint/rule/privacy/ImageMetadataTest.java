package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Photos;
import io.github.resumemaven.lint.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImageMetadataTest {
    private final Sample sample = Sample.of("privacy/image-metadata");

    private static final byte[] WITH_PLACE = Photos.jpeg(true);

    private Sample beside(String name, byte[] bytes) {
        return sample.in(context -> context.withAssets(Photos.beside(name, bytes)));
    }

    @Test
    void findsThePlaceInAPhoto() {
        beside("me.jpg", WITH_PLACE)
                .finds("# Ada Example\n\n![Ada](⟦me.jpg⟧)\n")
                .saying("the photo says where it was taken (EXIF, GPS)");
    }

    @Test
    void findsItInThePhotoOfTheFrontMatter() {
        beside("me.jpg", WITH_PLACE).finds("---\nname: 林示例\nimage: me.jpg\n---\n\n![照片](⟦me.jpg⟧)\n\n## 技能\n\nJava\n");
    }

    @Test
    void findsItInAPng() {
        beside("me.png", Photos.png(true)).finds("# Ada Example\n\n<img src=\"⟦me.png⟧\" alt=\"Ada\">\n");
    }

    @Test
    void passesAPhotoWithoutPlace() {
        beside("me.jpg", Photos.jpeg(false)).passes("# Ada Example\n\n![Ada](me.jpg)\n");
        beside("me.png", Photos.png(false)).passes("# Ada Example\n\n![Ada](me.png)\n");
    }

    @Test
    void passesPhotosFromElsewhere() {
        beside("me.jpg", WITH_PLACE).passes("# Ada Example\n\n![Ada](https://lovelace.dev/me.jpg)\n");
    }

    @Test
    void passesWhatIsBrokenOrNoImage() {
        for (int length : new int[] {0, 1, 7, 8, 13, 20, 40, 60}) {
            beside("me.jpg", Arrays.copyOf(WITH_PLACE, length)).passes("# Ada Example\n\n![Ada](me.jpg)\n");
        }
        beside("me.jpg", "no image at all".getBytes(StandardCharsets.UTF_8)).passes("# Ada\n\n![Ada](me.jpg)\n");
    }
}
