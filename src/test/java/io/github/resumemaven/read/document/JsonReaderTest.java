package io.github.resumemaven.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static Document parse(String json) {
        return new DocumentParser().parse("resume.json", json.getBytes(UTF_8));
    }

    @Test
    void everyNodeHasItsPlace() {
        Document document = parse("{\"a\": [\"林\\n😀\", -1.50e2, true, null],\n \"b\": {}}");
        assertThat(document.format()).isEqualTo(Document.Format.JSON);
        var a = (Data.Sequence) document.data().get("a").orElseThrow();
        assertThat(a.items())
                .extracting(item -> document.source().text(item.span()))
                .containsExactly("林\\n😀", "-1.50e2", "true", "null");
        assertThat(a.items())
                .extracting(item -> ((Data.Scalar) item).text())
                .containsExactly("林\n😀", "-1.50e2", "true", "");
        assertThat(a.items())
                .extracting(item -> ((Data.Scalar) item).type())
                .containsExactly(Data.Type.STRING, Data.Type.NUMBER, Data.Type.BOOLEAN, Data.Type.NULL);
        assertThat(document.source().text(a.span())).startsWith("[").endsWith("]");
        assertThat(document.data().span()).isEqualTo(document.source().span());
        assertThat(document.source().text(document.data().get("b").orElseThrow().span()))
                .isEqualTo("{}");
    }

    @Test
    void aRepeatedKeyIsKept() {
        assertThat(parse("{\"a\": 1, \"a\": 2}").data().pairs())
                .extracting(pair -> pair.key().span())
                .containsExactly(new Span(2, 3), new Span(10, 11));
    }

    @Test
    void halfASurrogateIsReplaced() {
        assertThat(parse("{\"a\": \"\\ud83d!\"}").data().text("a").orElseThrow().get())
                .isEqualTo("\uFFFD!");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"a": 1,, "b": 2}   | 1:9
            {"a": "x            | 1:
            {"a" 1}             | 1:6
            {'a': 1}            | 1:2
            {"a": 1} x          | 1:
            [1]                 | 1:1
            {"a": 01}           | 1:
            {"a": NaN}          | 1:
            "a"                 | 1:1
            {                   | 1:
            """)
    void whatIsBrokenNamesItsPlace(String json, String place) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("resume.json:" + place);
    }
}
