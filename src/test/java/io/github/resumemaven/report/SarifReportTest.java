package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.resumemaven.lint.Checked;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static JsonNode render(List<Checked> files) throws Exception {
        return new ObjectMapper().readTree(new SarifReport(ReportSample.NAMES, "1.0.0").render(files));
    }

    private static JsonNode result(JsonNode report, String rule) {
        for (JsonNode result : report.at("/runs/0/results")) {
            if (result.get("ruleId").asText().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + rule + " in " + report.toPrettyString());
    }

    @Test
    void isValidAgainstItsSchema() throws Exception {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
            assertThat(schema.validate(render(ReportSample.checked()))).isEmpty();
            assertThat(schema.validate(render(List.of()))).isEmpty();
            // The schema is one that can say no.
            assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")))
                    .isNotEmpty();
        }
    }

    @Test
    void countsColumnsInCodePointsAndSaysSo() throws Exception {
        JsonNode report = render(ReportSample.checked());
        assertThat(report.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode region = result(report, "publish/unsafe-html").at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(12);
        assertThat(region.get("startColumn").asInt()).isEqualTo("- x Built ".length() + 1);
    }

    @Test
    void filesAreRelativeToTheRepositoryAndEncoded() throws Exception {
        JsonNode location = result(render(ReportSample.checked()), "dates/end-before-start")
                .at("/locations/0/physicalLocation/artifactLocation");
        assertThat(location.get("uri").asText()).isEqualTo("my%20site/cv%20%E7%AE%80.md");
        assertThat(location.get("uriBaseId").asText()).isEqualTo("SRCROOT");
    }

    @Test
    void rulesBringTheirPage() throws Exception {
        JsonNode report = render(ReportSample.checked());
        JsonNode result = result(report, "dates/format-mixed");
        JsonNode rule = report.at("/runs/0/tool/driver/rules")
                .get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asText()).isEqualTo("dates/format-mixed");
        assertThat(rule.get("helpUri").asText()).endsWith("/docs/rules/dates/format-mixed.md");
        assertThat(rule.at("/help/markdown").asText()).startsWith("# dates/format-mixed\n");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
    }

    @Test
    void fixesAreReplacements() throws Exception {
        JsonNode replacement = result(render(ReportSample.checked()), "dates/format-mixed")
                .at("/fixes/0/artifactChanges/0/replacements/0");
        assertThat(replacement.at("/deletedRegion/startLine").asInt()).isEqualTo(10);
        assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo("2019.07");
    }

    @Test
    void suppressedFindingsSayWhy() throws Exception {
        JsonNode suppression =
                result(render(ReportSample.checked()), "links/placeholder").at("/suppressions/0");
        assertThat(suppression.get("kind").asText()).isEqualTo("inSource");
        assertThat(suppression.get("justification").asText()).isEqualTo("to be filled in");
    }

    @Test
    void everyResultHasAFingerprintOfItsOwnThatOutlivesMovedLines() throws Exception {
        Set<String> before = fingerprints(render(ReportSample.checked()));
        Set<String> after = fingerprints(render(
                ReportSample.checked(ReportSample.CV.replace("## Experience", "Some more words.\n\n## Experience"))));
        assertThat(after).isEqualTo(before);
    }

    private static Set<String> fingerprints(JsonNode report) {
        Set<String> names = new HashSet<>();
        for (JsonNode result : report.at("/runs/0/results")) {
            String name = result.get("ruleId").asText()
                    + result.at("/partialFingerprints").fields().next().getValue();
            assertThat(names.add(name)).as(name).isTrue();
        }
        return names;
    }
}
