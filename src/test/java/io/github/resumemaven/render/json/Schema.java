package io.github.resumemaven.render.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The official schema of JSON Resume 1.0.0, formats included. */
public final class Schema {
    private static final JsonSchema SCHEMA = load();

    private Schema() {}

    private static JsonSchema load() {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(
                        Schema.class.getResourceAsStream("/io/github/resumemaven/render/schema/jsonresume-1.0.0.json"),
                        config);
    }

    /** What the schema has against it. */
    public static List<String> faults(String json) {
        try {
            return SCHEMA.validate(new ObjectMapper().readTree(json)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
