package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteConfigTest {
    private final Sample sample = Sample.of("publish/site-config");

    private Sample at(String url, String domain) {
        return sample.in(context -> context.withSite(Optional.ofNullable(url), Optional.ofNullable(domain)));
    }

    @Test
    void findsAnotherDomain() {
        at("https://ada.github.io/cv/", "cv.lovelace.dev")
                .finds("# ⟦Ada Example⟧\n\nCompiler engineer\n\n## Summary\n\nI build compilers.\n")
                .saying("resume.url leads to ada.github.io, resume.deploy.cname says cv.lovelace.dev");
    }

    @Test
    void findsAnAddressThatIsNone() {
        at("ada.github.io/cv", null).finds("# ⟦林示例⟧\n\n## 个人总结\n\n十年后端开发经验。\n").as(Severity.WARNING);
    }

    @Test
    void findsAPageThatNothingDescribes() {
        at("https://lovelace.dev/", null)
                .finds("# ⟦Ada Example⟧\n\n## Skills\n\n- Java\n")
                .as(Severity.INFO);
    }

    @Test
    void passesTheSameDomain() {
        at("https://CV.lovelace.dev/", "cv.lovelace.dev").passes("# Ada Example\n\n## Summary\n\nI build compilers.\n");
    }

    @Test
    void passesADomainAlone() {
        at(null, "cv.lovelace.dev").passes("# Ada Example\n\n## Skills\n\n- Java\n");
    }

    @Test
    void passesWhereNothingIsConfigured() {
        sample.passes("# Ada Example\n\n## Skills\n\n- Java\n");
    }
}
