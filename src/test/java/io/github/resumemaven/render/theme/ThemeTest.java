package io.github.resumemaven.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @Test
    void aTextIsEscapedAndThreeBracesAreNot() {
        assertThat(filled("{{text}} {{{text}}}", Map.of("text", "<b>\"&'")))
                .isEqualTo("&lt;b&gt;&quot;&amp;&#39; <b>\"&'");
    }

    @Test
    void whatAViewLacksIsNotTakenFromTheOneAround() {
        Map<String, Object> view = Map.of("title", "page", "sections", List.of(Map.of("kind", "work")));

        assertThat(filled("{{#sections}}[{{kind}}{{title}}]{{#title}}x{{/title}}{{/sections}}", view))
                .isEqualTo("[work]");
    }

    @Test
    void aSectionOnATextSeesTheNamesAroundIt() {
        assertThat(filled("{{#title}}<{{id}}>{{title}}={{.}}{{/title}}", Map.of("title", "Work", "id", "w")))
                .isEqualTo("<w>Work=Work");
    }

    @Test
    void aSectionOnATruthValueSeesTheNamesAroundIt() {
        assertThat(filled("{{#titled}}{{name}}{{/titled}}", Map.of("titled", true, "name", "Ada")))
                .isEqualTo("Ada");
    }

    @Test
    void aQuestionMarkAsksWhetherThereIsSomething() {
        Map<String, Object> view = Map.of("full", List.of("a", "b"), "empty", List.of());

        assertThat(filled("{{#full?}}<ul>{{#full}}{{.}}{{/full}}</ul>{{/full?}}", view))
                .isEqualTo("<ul>ab</ul>");
        assertThat(filled("{{#empty?}}x{{/empty?}}{{#absent?}}y{{/absent?}}{{^absent?}}z{{/absent?}}", view))
                .isEqualTo("z");
    }

    @Test
    void anEmptyTextIsNothingToShow() {
        assertThat(filled("{{#text}}x{{/text}}{{^text}}y{{/text}}", Map.of("text", "")))
                .isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class", "getClass", "text.class", "text.length", "text.bytes", "list.0", "list.size", "entrySet"
            })
    void noMemberOfAClassIsReached(String name) {
        Map<String, Object> view = Map.of("text", "Ada", "list", List.of("Ada"));

        assertThat(filled("[{{" + name + "}}]", view)).isEqualTo("[]");
        assertThat(filled("{{#text}}[{{" + name + "}}]{{/text}}", view)).isEqualTo("[]");
    }

    @Test
    void templateSyntaxInATextIsText() {
        assertThat(filled("{{text}}", Map.of("text", "{{text}}{{> page}}"))).isEqualTo("{{text}}{{&gt; page}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fancy", "../default", "Default", ""})
    void aThemeThatIsNotThereIsRefused(String name) {
        assertThatThrownBy(() -> Theme.load(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no theme named " + name);
    }

    private static String filled(String template, Map<String, Object> view) {
        return Theme.compiler(name -> new StringReader("")).compile(template).execute(view);
    }
}
