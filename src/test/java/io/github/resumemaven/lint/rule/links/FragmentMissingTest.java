package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Observations;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.lint.Severity;
import org.junit.jupiter.api.Test;

class FragmentMissingTest {
    private final Sample sample = Sample.of("links/fragment-missing");

    @Test
    void findsAPartThatThisPageLacks() {
        sample.finds("# Ada Example\n\n[talks](⟦#talks⟧)\n\n## Skills\n\nJava\n")
                .saying("this page has no part \"talks\"")
                .as(Severity.ERROR)
                .withoutFix();
    }

    @Test
    void findsOtherLetterCaseAndMendsIt() {
        sample.finds("# Ada Example\n\n[skills](⟦#Skills⟧)\n\n## Skills\n\nJava\n")
                .fixedTo("# Ada Example\n\n[skills](#skills)\n\n## Skills\n\nJava\n");
    }

    @Test
    void findsAChineseTitleThatIsGone() {
        sample.finds("# 林示例\n\n- [项目](⟦#项目经历⟧)\n- [技能](#技能)\n\n## 技能\n\nJava\n");
    }

    @Test
    void findsAPartThatAnotherPageLacksAsAHint() {
        sample.link(LinkVerdict.unasked(
                        "https://lovelace.dev/blog#talks",
                        Verdict.OK,
                        "found",
                        Observations.NONE.withMissingFragment("talks")))
                .finds("# Ada Example\n\n[talks](⟦https://lovelace.dev/blog#talks⟧)\n")
                .as(Severity.INFO);
    }

    @Test
    void passesHeadingsAsGitHubNamesThem() {
        sample.passes(
                "# Ada Example\n\n[a](#work--study) [b](#c) [c](#工作-经历) [top](#top)\n\n## Work & Study\n\nx\n\n## C++\n\ny\n\n## 工作 经历\n\nz\n");
    }

    @Test
    void passesEncodedNames() {
        sample.passes("# 林示例\n\n[技能](#%E6%8A%80%E8%83%BD)\n\n## 技能\n\nJava\n");
    }

    @Test
    void passesTheAuthorsOwnAnchors() {
        sample.passes(
                "# Ada Example\n\n[a](#talks) [b](#books)\n\n<a name=\"talks\"></a>Talks: none\n\n<p id=\"books\">None.</p>\n");
    }

    @Test
    void leavesALoneMarkToItsOwnRule() {
        sample.passes("# Ada Example\n\n[blog](#)\n");
    }
}
