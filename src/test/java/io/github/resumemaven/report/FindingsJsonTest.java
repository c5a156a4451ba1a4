package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    private final FindingsJson json = new FindingsJson();

    @Test
    void writesEveryFieldOfTheContract() {
        var source = new SourceText("cv.md", "x\n😀 2017.6\n");
        var finding = new Finding(
                "dates/format-mixed",
                Severity.WARNING,
                source,
                new Span(5, 11),
                "month without a leading zero",
                Optional.of("write all dates in one way"),
                Optional.of(Fix.safe("write 2017.06", new Edit(new Span(10, 10), "0"))));
        assertThat(json.render(List.of(finding), Summary.of(List.of(finding), 1)))
                .isEqualTo(
                        """
                        {
                          "summary": {
                            "errors": 0,
                            "warnings": 1,
                            "infos": 0,
                            "files": 1
                          },
                          "findings": [
                            {
                              "rule": "dates/format-mixed",
                              "severity": "warning",
                              "file": "cv.md",
                              "line": 2,
                              "column": 3,
                              "endLine": 2,
                              "endColumn": 9,
                              "message": "month without a leading zero",
                              "help": "write all dates in one way",
                              "fix": {
                                "safe": true,
                                "title": "write 2017.06",
                                "edits": [
                                  {
                                    "line": 2,
                                    "column": 8,
                                    "endLine": 2,
                                    "endColumn": 8,
                                    "replacement": "0"
                                  }
                                ]
                              },
                              "url": "https://github.com/resumemaven/resume-maven-plugin/blob/main/docs/rules/dates/format-mixed.md"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void withoutHelpAndFixTheyAreNull() {
        var finding = new Finding(
                "contact/name-missing",
                Severity.ERROR,
                new SourceText("cv.md", "x"),
                Span.at(0),
                "no name",
                Optional.empty(),
                Optional.empty());
        assertThat(json.render(List.of(finding), Summary.of(List.of(finding), 1)))
                .contains("\"help\": null", "\"fix\": null");
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        assertThat(json.render(List.of(), Summary.of(List.of(), 2))).contains("\"files\": 2", "\"findings\": []");
    }
}
