package io.github.resumemaven.lint;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a rule found in one place.
 *
 * @param rule the id of the rule: {@code dates/overlap}
 * @param severity how much it matters, after configuration
 * @param source the file
 * @param span exactly the fault, the smallest there is; empty where something is missing
 * @param message what is wrong, standing on its own, in lower case without a full stop; never the remedy
 * @param help what to do about it, as a command without a full stop
 * @param fix a change that does it
 */
public record Finding(
        String rule,
        Severity severity,
        SourceText source,
        Span span,
        String message,
        Optional<String> help,
        Optional<Fix> fix) {

    /** Whether one of them is as bad as {@code limit} or worse. */
    public static boolean reaches(List<Finding> findings, Severity limit) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(limit) <= 0);
    }
}
