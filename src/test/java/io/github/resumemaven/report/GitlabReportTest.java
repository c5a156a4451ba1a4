package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GitlabReportTest {
    @Test
    void hasWhatGitlabAsksFor() throws Exception {
        JsonNode report =
                new ObjectMapper().readTree(new GitlabReport(ReportSample.NAMES).render(ReportSample.checked()));
        Set<String> fingerprints = new HashSet<>();
        Set<String> severities = new HashSet<>();
        for (JsonNode issue : report) {
            assertThat(issue.get("description").asText()).isNotBlank();
            assertThat(issue.get("check_name").asText()).contains("/");
            assertThat(issue.at("/location/path").asText()).isEqualTo("my site/cv 简.md");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
            assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
            severities.add(issue.get("severity").asText());
        }
        assertThat(severities).contains("major", "minor").isSubsetOf("major", "minor", "info");
    }
}
