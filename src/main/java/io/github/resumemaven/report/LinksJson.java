package io.github.resumemaven.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.Position;
import java.io.IOException;
import java.util.List;

/** {@code links.json}: every address with its verdict and the places it is written at. */
public final class LinksJson {

    /** The whole file as text; ends in a line end. */
    public String render(List<CheckedLink> links) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("links");
            for (CheckedLink link : links) {
                write(json, link);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, CheckedLink link) throws IOException {
        LinkVerdict verdict = link.verdict();
        json.writeStartObject();
        json.writeStringField("url", verdict.url());
        json.writeStringField("verdict", verdict.verdict().id());
        json.writeNumberField("status", verdict.status());
        json.writeStringField("finalUrl", verdict.finalUrl());
        json.writeNumberField("attempts", verdict.attempts());
        json.writeNumberField("millis", verdict.millis());
        json.writeStringField("reason", verdict.reason());
        json.writeArrayFieldStart("at");
        for (CheckedLink.Place place : link.places()) {
            Position start = place.source().position(place.span().start());
            json.writeStartObject();
            json.writeStringField("file", place.source().name());
            json.writeNumberField("line", start.line());
            json.writeNumberField("column", start.column());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
