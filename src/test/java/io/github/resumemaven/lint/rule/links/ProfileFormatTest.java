package io.github.resumemaven.lint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.address.Address;
import io.github.resumemaven.link.address.DataLines;
import io.github.resumemaven.lint.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFormatTest {
    private final Sample sample = Sample.of("links/profile-format");

    @Test
    void findsAProfileWithoutItsPrefix() {
        sample.finds("# Ada Example\n\n[LinkedIn](⟦https://www.linkedin.com/ada-quill-12⟧)\n")
                .fixedTo("# Ada Example\n\n[LinkedIn](https://www.linkedin.com/in/ada-quill-12)\n");
    }

    @Test
    void findsPagesOfTheOwnAccount() {
        sample.finds(
                "# Ada Example\n\n[GitHub](⟦https://github.com/settings/profile⟧) [LinkedIn](⟦https://www.linkedin.com/in/ada-quill/edit/intro/⟧)\n");
    }

    @Test
    void findsTheFrontPageAsAProfile() {
        sample.finds("# Ada Example\n\n- ada@quill.dev\n- GitHub: ⟦https://github.com/⟧\n")
                .saying("the address is the front page of GitHub, not a profile");
    }

    @Test
    void findsAChineseConsole() {
        sample.finds(
                "# 林示例\n\n- [CSDN](⟦https://i.csdn.net/#/user-center/profile⟧) [知乎](⟦https://www.zhihu.com/settings/profile⟧)\n");
    }

    @Test
    void passesProfiles() {
        sample.passes(
                "# Ada Example\n\n[a](https://www.linkedin.com/in/ada-quill) [b](https://github.com/adaquill?tab=repositories) [c](https://www.zhihu.com/people/ada)\n");
    }

    @Test
    void passesPagesOfCompaniesAndPosts() {
        sample.passes(
                "# Ada Example\n\n[a](https://www.linkedin.com/company/quill-labs/) [b](https://www.linkedin.com/posts/ada_x) [c](https://www.linkedin.com/learning)\n");
    }

    @Test
    void passesASiteThatIsTalkedAbout() {
        sample.passes(
                "# Ada Example\n\n## Skills\n\n- Reviews on [GitHub](https://github.com/) and [GitLab](https://gitlab.com)\n");
    }

    @Test
    void passesProjectsOfThatName() {
        sample.passes(
                "# Ada Example\n\n[a](https://github.com/adaquill/settings) [b](https://github.com/adaquill/new-story)\n");
    }

    @Test
    void theListOfFormsIsSortedAndComplete() {
        List<String[]> lines = DataLines.read(ProfileForms.class, "profile-forms.txt", 3);
        assertThat(lines.stream().map(line -> String.join(" ", line)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> {
            assertThat(Address.parse("https://" + line[0]).map(Address::host)).contains(line[0]);
            assertThat(line[2]).doesNotEndWith(".");
        });
    }
}
