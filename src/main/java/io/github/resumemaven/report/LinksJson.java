package io.github.resumemaven.report;

import io.github.resumemaven.json.JsonWriter;
import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.model.Position;
import java.util.List;

/** {@code links.json}: every address with its verdict and the places it is written at. */
public final class LinksJson {

    /** The whole file as text; ends in a line end. */
    public String render(List<CheckedLink> links) {
        JsonWriter json = new JsonWriter();
        json.startObject();
        json.startArray("links");
        for (CheckedLink link : links) {
            write(json, link);
        }
        json.endArray();
        json.endObject();
        return json.text();
    }

    private static void write(JsonWriter json, CheckedLink link) {
        LinkVerdict verdict = link.verdict();
        json.startObject();
        json.field("url", verdict.url());
        json.field("verdict", verdict.verdict().id());
        json.field("status", verdict.status());
        json.field("finalUrl", verdict.finalUrl());
        json.field("attempts", verdict.attempts());
        json.field("millis", verdict.millis());
        json.field("reason", verdict.reason());
        json.startArray("at");
        for (CheckedLink.Place place : link.places()) {
            Position start = place.source().position(place.span().start());
            json.startObject();
            json.field("file", place.source().name());
            json.field("line", start.line());
            json.field("column", start.column());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
