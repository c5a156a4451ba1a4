package io.github.resumemaven.lint;

import io.github.resumemaven.model.Span;
import java.util.Optional;

/**
 * An author's wish not to hear of a rule in some part of a file.
 *
 * @param pattern the rules
 * @param span the rule's name where it is written
 * @param scope where it holds; the end belongs to it
 * @param reason why, as written; empty if none was given
 */
public record Suppression(RulePattern pattern, Span span, Span scope, Optional<String> reason) {

    boolean covers(Rule rule, Finding finding) {
        int place = finding.span().start();
        return pattern.matches(rule) && scope.start() <= place && place <= scope.end();
    }

    /** The rule's name as written. */
    public String rule() {
        return pattern.text();
    }
}
