package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    private static Document parse(String yaml) {
        return new DocumentParser().parse("resume.yml", yaml.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            a: 😀 林            | 😀 林         | STRING  | 😀 林
            😀: "q \\"x"         | q "x         | STRING  | q \\"x
            a: 'it''s'          | it's         | STRING  | it''s
            a: 2019-07 # c      | 2019-07      | STRING  | 2019-07
            a: 2019             | 2019         | NUMBER  | 2019
            a: yes              | yes          | STRING  | yes
            a: true             | true         | BOOLEAN | true
            a: ~                | ^^           | NULL    | ~
            a:                  | ^^           | NULL    | ^^
            """)
    void scalarsAreTypedAndPlaced(String yaml, String text, Data.Type type, String place) {
        Document document = parse(yaml);
        var scalar = (Data.Scalar) document.data().pairs().get(0).value();
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.type()).isEqualTo(type);
        assertThat(document.source().text(scalar.span())).isEqualTo(place);
    }

    @Test
    void listsAndBlocksHaveTheirPlace() {
        Document document = parse("a:\n  - b\n  - c: |\n      d\n      e\n");
        var list = (Data.Sequence) document.data().get("a").orElseThrow();
        assertThat(document.source().text(list.span())).startsWith("- b").endsWith("e");
        var block = (Data.Scalar) ((Data.Mapping) list.items().get(1)).get("c").orElseThrow();
        assertThat(block.text()).isEqualTo("d\ne\n");
    }

    @Test
    void anAliasStandsForWhatItNames() {
        Document document = parse("a: &x Ada\nb: *x\n");
        assertThat(document.data().text("b").orElseThrow().get()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            a: b: c       | 1:5
            a: [b         | 1:
            a: "b         | 1:
            - a           | 1:1
            ? [a]: b      | 1:1
            a: *b         | 1:4
            a: @b         | 1:4
            """)
    void whatIsBrokenNamesItsPlace(String yaml, String place) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("resume.yml:" + place);
    }
}
