package io.github.resumemaven.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "javascript:void(0)",
                "about:blank",
                "https://example.com",
                "https://www.example.org/cv",
                "http://localhost:4000/",
                "https://somebody.example/",
                "mailto:you@example.com",
                "mailto:you@example.com?subject=Hi",
                "https://github.com/your-username",
                "https://github.com/YOUR_USERNAME/project",
                "https://www.linkedin.com/in/yourname",
                "https://www.linkedin.com/in/username/",
                "https://github.com/username",
                "https://medium.com/@yourname",
                "https://yourdomain.com/",
                "https://your-name.github.io/",
                "https://github.com/{{ github }}",
                "https://github.com/${user}",
                "https://github.com/<user>",
                "https://github.com/%7B%7Buser%7D%7D",
                "https://github.com/你的用户名",
                "https://github.com/%E4%BD%A0%E7%9A%84%E7%94%A8%E6%88%B7%E5%90%8D"
            })
    void whatTemplatesLeaveBehindIsFound(String url) {
        assertThat(Placeholders.reason(url)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#part",
                "https://fictional.org/",
                "https://examples.com/",
                "https://fictional.org/example.com",
                "https://docs.fictional.org/api/username",
                "https://github.com/usernames",
                "https://fictional.org/username",
                "https://github.com/somebody/todo",
                "https://github.com/yourname-lab",
                "https://todomvc.com/",
                "https://fictional.org/?next=[a]",
                "mailto:somebody@fictional.org",
                "tel:+49"
            })
    void realAddressesAreNot(String url) {
        assertThat(Placeholders.reason(url)).isEmpty();
    }

    @Test
    void theListIsSortedAndOfFourKinds() {
        List<String[]> lines = DataLines.read(Placeholders.class, "placeholders.txt", 2);
        assertThat(lines.stream().map(line -> String.join(" ", line)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line[0]).isIn("host", "network", "segment", "profile");
            assertThat(line[1]).isEqualTo(line[1].toLowerCase(Locale.ROOT)).doesNotContain(" ");
        });
    }

    @Test
    void theListOfEndingsIsSorted() {
        assertThat(DataLines.read(Placeholders.class, "common-endings.txt", 1).stream()
                        .map(line -> line[0]))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(ending -> ending.matches("[a-z]{2,}"));
    }
}
