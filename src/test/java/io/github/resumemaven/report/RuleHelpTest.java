package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.lint.ConfigurationException;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.CellWidth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleHelpTest {
    private final RuleHelp help = new RuleHelp(Style.PLAIN);

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachPageIsInTheJarAndFitsATerminal(Rule rule) {
        String page = help.page(rule.id());
        assertThat(page)
                .startsWith(rule.id() + "\n")
                .contains("\nHow to fix\n")
                .endsWith("/docs/rules/" + rule.id() + ".md")
                .doesNotContain("~~~");
        // Examples, tables and addresses are as wide as they are.
        assertThat(page.lines().filter(line -> !line.startsWith("  ") && !line.startsWith("http")))
                .allMatch(line -> CellWidth.of(line) <= 88);
    }

    @Test
    void headingsStandOutAndExamplesAreIndented() {
        Style stars = new Style() {
            @Override
            public String severity(Severity severity, String text) {
                return text;
            }

            @Override
            public String strong(String text) {
                return "<" + text + ">";
            }
        };
        String markdown =
                """
                # dates/gap

                **info** · see `typo/*` and [links](../links.md)

                | option | default |
                |---|---|
                | `months` | `6` |

                ~~~markdown
                ## **Bold**
                ~~~
                """;
        assertThat(MarkdownText.of(markdown, stars))
                .isEqualTo(
                        """
                        <dates/gap>

                        <info> · see typo/* and links

                          option  default
                          months  6

                            ## **Bold**""");
    }

    @Test
    void theTableHasALineForEachRule() {
        assertThat(help.table().lines().filter(line -> line.matches("  \\w+/\\S+ .*")))
                .hasSize(Rules.all().size())
                .anyMatch(line -> line.matches("  dates/overlap +info +– +two full-time jobs .*"));
    }

    @Test
    void anUnknownRuleGetsTheNearestName() {
        assertThatThrownBy(() -> help.page("dates/overlp"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("there is no rule dates/overlp; did you mean dates/overlap?");
    }
}
