package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Sample;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetMissingTest {
    private final Sample sample = Sample.of("publish/asset-missing");

    private final Sample beside =
            sample.in(context -> context.withAssets(path -> Stream.of("photo.png", "files/我的 简历.pdf")
                    .filter(path::equalsIgnoreCase)
                    .findFirst()));

    @Test
    void findsAMissingImage() {
        beside.finds("# Ada Example\n\n![me](⟦portrait.png⟧)\n").saying("there is no file portrait.png");
    }

    @Test
    void findsAMissingFile() {
        beside.finds("# 林示例\n\n[证书](⟦files/cert.pdf⟧)\n");
    }

    @Test
    void findsAnotherCaseOfLetters() {
        beside.finds("# Ada Example\n\n![me](⟦Photo.PNG⟧)\n")
                .saying("the file is spelled photo.png, and servers tell the letters apart")
                .fixedTo("# Ada Example\n\n![me](photo.png)\n");
    }

    @Test
    void passesFilesThatAreThere() {
        beside.passes("# Ada Example\n\n![me](photo.png) [cv](<files/我的 简历.pdf>) [cv](files/我的%20简历.pdf#page=2)\n");
    }

    @Test
    void passesWhatIsMade() {
        beside.passes("# Ada Example\n\n[PDF](resume.pdf) [data](./resume.json)\n");
    }

    @Test
    void passesOtherAddresses() {
        beside.passes(
                "# Ada Example\n\n![a](https://lovelace.dev/a.png) ![b](/images/b.png) ![c]({{site.url}}/c.png) [d](#d) [e](../about/)\n");
    }

    @Test
    void passesWhereNobodyKnowsTheFiles() {
        Sample.of("publish/asset-missing").passes("# Ada Example\n\n![me](portrait.png)\n");
    }
}
