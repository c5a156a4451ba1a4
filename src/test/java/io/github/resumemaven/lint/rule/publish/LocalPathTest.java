package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class LocalPathTest {
    private final Sample sample = Sample.of("publish/local-path");

    @Test
    void findsAFileAddress() {
        sample.finds("# Ada Example\n\n[PDF](⟦file:///D:/resume.pdf⟧)\n");
    }

    @Test
    void findsAWindowsPath() {
        sample.finds("# 林示例\n\n![照片](⟦C:/Pictures/photo.png⟧)\n");
    }

    @Test
    void findsAHomeFolder() {
        sample.finds("# Ada Example\n\n![me](⟦/Users/ada/photo.png⟧) [cv](⟦/home/ada/cv.pdf⟧)\n");
    }

    @Test
    void passesFilesBesideTheResume() {
        sample.passes("# Ada Example\n\n![me](photo.png) [cv](./files/cv.pdf)\n");
    }

    @Test
    void passesPathsOfTheSite() {
        sample.passes("# Ada Example\n\n[about](/about/) [users](/users) [home](/home/)\n");
    }

    @Test
    void passesOtherSchemes() {
        sample.passes("# Ada Example\n\n[mail](mailto:ada@lovelace.dev) [blog](https://lovelace.dev/Users/ada/x)\n");
    }

    @Test
    void passesPathsInText() {
        sample.passes("# Ada Example\n\n- moved all from C:/data to /home/data, see `~/.bashrc`\n");
    }
}
