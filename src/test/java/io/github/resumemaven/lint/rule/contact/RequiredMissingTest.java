package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredMissingTest {
    private final Sample sample = Sample.of("contact/required-missing");

    private Sample requiring(String... contacts) {
        return sample.in(context -> context.withRequiredContacts(List.of(contacts)));
    }

    @Test
    void findsAMissingNumber() {
        requiring("name", "phone")
                .finds("# ⟦Ada Example⟧\n\n- Email: ada@lovelace.dev\n")
                .saying("required but not given: phone");
    }

    @Test
    void findsAllThatIsMissingAtOnce() {
        requiring("url", "location", "GitHub")
                .finds("#### ⟦基本信息⟧\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n")
                .saying("required but not given: url, location, GitHub");
    }

    @Test
    void findsAMissingNetworkInOtherScripts() {
        requiring("微信").finds("#### ⟦基本信息⟧\n\n- 姓名 林示例\n- 邮箱 lin@lovelace.dev\n");
    }

    @Test
    void passesWhatIsThere() {
        requiring("phone", "url", "github")
                .passes(
                        """
                    # Ada Example

                    - Phone: +44 20 7946 0018
                    - Website: https://lovelace.dev
                    - GitHub: https://github.com/ada-example-dev
                    """);
    }

    @Test
    void passesANetworkWithAUserName() {
        requiring("微信").passes("#### 基本信息\n\n- 姓名 林示例\n- 微信 linshili\n");
    }

    @Test
    void leavesNameAndEmailToTheirOwnRules() {
        requiring("name", "email").passes("## Experience\n\ntext\n");
    }
}
