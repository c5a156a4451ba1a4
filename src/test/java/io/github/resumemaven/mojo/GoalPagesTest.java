package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each goal has a page, and its table of parameters says what the plugin's descriptor says. */
class GoalPagesTest {
    private static final Path PAGES = Path.of("docs/goals");

    private static List<Element> goals() throws IOException {
        try (InputStream descriptor = GoalPagesTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document plugin = Jsoup.parse(descriptor, "UTF-8", "", Parser.xmlParser());
            return plugin.select("mojos > mojo").stream()
                    .filter(mojo -> !goal(mojo).equals("help"))
                    .toList();
        }
    }

    private static String goal(Element mojo) {
        return mojo.selectFirst("> goal").text();
    }

    @TestFactory
    Stream<DynamicTest> theTableOfParametersIsThatOfTheGoal() throws IOException {
        return goals().stream()
                .map(mojo -> DynamicTest.dynamicTest(goal(mojo), () -> {
                    Path page = PAGES.resolve(goal(mojo) + ".md");
                    assertThat(page).exists();
                    assertThat(Files.readString(page)).contains(table(mojo));
                }));
    }

    @TestFactory
    Stream<DynamicTest> elementsAreNamedAfterTheirProperty() throws IOException {
        return goals().stream()
                .map(mojo -> DynamicTest.dynamicTest(goal(mojo), () -> {
                    for (Element parameter : editable(mojo)) {
                        assertThat(name(parameter)).isEqualTo(camelCase(property(mojo, parameter)));
                    }
                }));
    }

    @Test
    void thereIsAPageForEachGoalAndNoOther() throws IOException {
        List<String> wanted =
                goals().stream().map(mojo -> goal(mojo) + ".md").sorted().toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void everyGoalMayRunInParallelAndWithoutAPom() throws IOException {
        for (Element mojo : goals()) {
            assertThat(mojo.selectFirst("> threadSafe").text()).as(goal(mojo)).isEqualTo("true");
            assertThat(mojo.selectFirst("> requiresProject").text())
                    .as(goal(mojo))
                    .isEqualTo("false");
        }
    }

    @Test
    void aPropertyHasOneElementAndOneDefaultInAllGoals() throws IOException {
        Map<String, String> known = new HashMap<>();
        for (Element mojo : goals()) {
            for (Element parameter : editable(mojo)) {
                String said = name(parameter) + " of "
                        + parameter.selectFirst("> type").text() + ", by default " + standard(mojo, parameter);
                String before = known.putIfAbsent(property(mojo, parameter), said);
                assertThat(before == null ? said : before)
                        .as("%s in %s", property(mojo, parameter), goal(mojo))
                        .isEqualTo(said);
            }
        }
    }

    private static String table(Element mojo) {
        List<String> rows = new ArrayList<>();
        for (Element parameter : editable(mojo)) {
            rows.add("| `" + property(mojo, parameter) + "` | `<" + name(parameter) + ">` | "
                    + standard(mojo, parameter) + " | " + description(parameter) + " |\n");
        }
        return "| property | element | default | meaning |\n|---|---|---|---|\n" + String.join("", rows);
    }

    private static List<Element> editable(Element mojo) {
        return mojo.select("> parameters > parameter").stream()
                .filter(parameter -> parameter.selectFirst("> editable").text().equals("true"))
                .toList();
    }

    private static String name(Element parameter) {
        return parameter.selectFirst("> name").text();
    }

    private static String property(Element mojo, Element parameter) {
        String expression = configuration(mojo, parameter).text();
        assertThat(expression).as("property of " + name(parameter)).matches("\\$\\{resume\\..+}");
        return expression.substring(2, expression.length() - 1);
    }

    private static String standard(Element mojo, Element parameter) {
        String value = configuration(mojo, parameter).attr("default-value");
        return value.isEmpty() ? "" : "`" + value + "`";
    }

    private static Element configuration(Element mojo, Element parameter) {
        return mojo.selectFirst("> configuration > " + name(parameter));
    }

    /** As Markdown, on one line. */
    private static String description(Element parameter) {
        String html = parameter.selectFirst("> description").wholeText();
        return html.replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip();
    }

    private static String camelCase(String property) {
        String[] words = property.substring("resume.".length()).split("\\.");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
