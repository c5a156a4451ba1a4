package io.github.resumemaven.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** axe-core, which knows the rules of WCAG that software can judge, with its advice on good practice. */
public final class Axe {
    private static final String SOURCE = source();

    /** Off in axe, since not every page can follow it: WCAG 2.2, 2.5.8, targets of at least 24 pixels. */
    private static final String RUN =
            """
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
                .then(result => result.violations)
            """;

    private Axe() {}

    /** Each rule that is broken, with the elements at fault. */
    public static List<String> violations(Tab tab) {
        if (!tab.ask("typeof axe").asText().equals("object")) {
            tab.ask(SOURCE + "; 0");
        }
        List<String> told = new ArrayList<>();
        for (JsonNode rule : tab.ask(RUN)) {
            List<String> elements = new ArrayList<>();
            rule.path("nodes")
                    .forEach(node -> elements.add(node.path("html").asText() + " ("
                            + node.path("failureSummary").asText().replaceAll("\\s+", " ") + ")"));
            told.add(rule.path("id").asText() + ": " + String.join("; ", elements));
        }
        return told;
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
