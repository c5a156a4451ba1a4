package io.github.resumemaven.lint;

/** A rule that broke: a defect of ours, never of the résumé. */
public final class RuleFailure extends RuntimeException {
    RuleFailure(Rule rule, String file, Throwable cause) {
        super(
                "rule %s broke on %s (%s). This is a defect of the plugin; to go on without the rule: -Dresume.rules=%s=off"
                        .formatted(rule.id(), file, cause, rule.id()),
                cause);
    }
}
