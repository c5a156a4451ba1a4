package io.github.resumemaven.report;

import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Severity;
import java.util.List;

/**
 * How much was found.
 *
 * @param files how many files were looked at, those without a finding too
 */
public record Summary(int errors, int warnings, int infos, int files) {

    public static Summary of(List<Finding> findings, int files) {
        return new Summary(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                files);
    }

    public int findings() {
        return errors + warnings + infos;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
