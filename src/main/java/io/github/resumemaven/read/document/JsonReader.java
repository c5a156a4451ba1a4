package io.github.resumemaven.read.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON (RFC 8259) → {@link Data}. Of a repeated key all pairs are kept. */
final class JsonReader {
    private static final String ADVICE =
            "Correct the JSON there; look for a missing comma, quote or bracket before it.";

    private final SourceText source;
    private final JsonParser parser;

    private JsonReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static Data.Mapping read(SourceText source) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.DEPTH)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(new StringReader(source.text()))) {
            return new JsonReader(source, parser).root();
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int offset = (int) Math.max(0, Math.min(at, source.text().length()));
            throw broken(source, offset, "is not valid JSON: " + firstSentence(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Data.Mapping root() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw broken(source, Math.max(0, offset()), "is not a JSON object");
        }
        Data.Mapping mapping = mapping();
        if (parser.nextToken() != null) {
            throw broken(source, offset(), "goes on behind its closing brace");
        }
        return mapping;
    }

    private Data value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_STRING -> string();
            case VALUE_NULL -> new Data.Scalar("", Data.Type.NULL, literal());
            case VALUE_TRUE, VALUE_FALSE -> new Data.Scalar(parser.getText(), Data.Type.BOOLEAN, literal());
            default -> new Data.Scalar(parser.getText(), Data.Type.NUMBER, literal());
        };
    }

    private Data.Mapping mapping() throws IOException {
        int start = offset();
        List<Data.Pair> pairs = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Data.Scalar key = string();
            parser.nextToken();
            pairs.add(new Data.Pair(key, value()));
        }
        return new Data.Mapping(List.copyOf(pairs), new Span(start, offset() + 1));
    }

    private Data.Sequence sequence() throws IOException {
        int start = offset();
        List<Data> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Data.Sequence(List.copyOf(items), new Span(start, offset() + 1));
    }

    private Data.Scalar string() throws IOException {
        int start = offset() + 1;
        int end = start;
        String text = source.text();
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return new Data.Scalar(
                Characters.wellFormed(parser.getText()),
                Data.Type.STRING,
                new Span(start, Math.min(end, text.length())));
    }

    private Span literal() throws IOException {
        return new Span(offset(), offset() + parser.getText().length());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static UnreadableException broken(SourceText source, int offset, String problem) {
        return new UnreadableException(source.name(), source.position(offset), problem, ADVICE);
    }
}
