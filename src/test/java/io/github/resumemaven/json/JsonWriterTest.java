package io.github.resumemaven.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private final JsonWriter json = new JsonWriter();

    @Test
    void laysOutObjectsAndArrays() {
        json.startObject();
        json.field("text", "a");
        json.field("number", 12L);
        json.field("flag", true);
        json.field("nothing", null);
        json.startArray("items");
        json.item("b");
        json.item(3);
        json.startObject();
        json.field("c", "d");
        json.endObject();
        json.startArray();
        json.endArray();
        json.endArray();
        json.startObject("empty");
        json.endObject();
        json.endObject();
        assertThat(json.text())
                .isEqualTo(
                        """
                        {
                          "text": "a",
                          "number": 12,
                          "flag": true,
                          "nothing": null,
                          "items": [
                            "b",
                            3,
                            {
                              "c": "d"
                            },
                            []
                          ],
                          "empty": {}
                        }
                        """);
    }

    /** Quotation marks, backslashes, what no JSON text may hold as it is, and signs of two characters. */
    @Test
    void everyCharacterIsReadBackAsItWas() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            all.append((char) c);
        }
        all.append("\uFEFF\uFFFD😀𠮷");
        json.startArray();
        json.item(all.toString());
        json.endArray();
        try (JsonParser parser = new JsonFactory().createParser(json.text())) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
            assertThat(parser.nextTextValue()).isEqualTo(all.toString());
        }
    }
}
