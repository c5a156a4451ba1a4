package io.github.resumemaven.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule's id, class, test and place in the registry go by one name. */
class RulesTest {
    /** A rule, or one of a kind of rules; the kinds themselves are abstract. */
    private static final Pattern RULE = Pattern.compile("final class \\w+ extends \\w*Rule ");

    private static final String PACKAGE = "io/github/resumemaven/lint/rule/";

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void areSortedById() {
        assertThat(rules().stream().map(Rule::id)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areAllThatThereAre() throws IOException {
        List<String> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/" + PACKAGE))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (RULE.matcher(Files.readString(file)).find()) {
                    String group = file.getParent().getFileName().toString();
                    classes.add(group + "/" + file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(rules().stream().map(RulesTest::className)).containsExactlyInAnyOrderElementsOf(classes);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveAClassOfTheirName(Rule rule) {
        assertThat(rule.getClass().getName()).isEqualTo((PACKAGE + className(rule)).replace('/', '.'));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveATestThatAsksForThem(Rule rule) throws IOException {
        Path test = Path.of("src/test/java/" + PACKAGE + className(rule) + "Test.java");
        assertThat(test).exists();
        String text = Files.readString(test);
        assertThat(text).contains("Sample.of(\"" + rule.id() + "\")");
        assertThat(text.split("void (?:finds|onlyHints)", -1))
                .as("samples to flag")
                .hasSizeGreaterThan(3);
        assertThat(text.split("void (?:passes|leaves)", -1))
                .as("samples to pass")
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveASummaryInOneShape(Rule rule) {
        assertThat(rule.summary())
                .matches("(?:[a-z<]|HTML ).*[^.]")
                .doesNotContain("\n")
                .hasSizeLessThan(100);
        for (Option option : rule.options()) {
            assertThat(option.name()).matches("[a-z][a-zA-Z]*");
            assertThat(option.refuses(option.preset())).isEmpty();
            assertThat(option.meaning()).matches("[a-z].*[^.]");
        }
    }

    @Test
    void areFoundByIdOrTheNearestIsNamed() {
        assertThat(Rules.get("dates/gap").id()).isEqualTo("dates/gap");
        assertThatThrownBy(() -> Rules.get("date/gap"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("there is no rule date/gap; did you mean dates/gap?");
    }

    private static String className(Rule rule) {
        String name = Stream.of(rule.id().substring(rule.id().indexOf('/') + 1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return rule.group() + "/" + name;
    }
}
