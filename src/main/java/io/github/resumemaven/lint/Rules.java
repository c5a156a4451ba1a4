package io.github.resumemaven.lint;

import io.github.resumemaven.lint.rule.contact.EmailMissing;
import io.github.resumemaven.lint.rule.contact.NameMissing;
import io.github.resumemaven.lint.rule.dates.EndBeforeStart;
import io.github.resumemaven.lint.rule.lint.UnknownRule;
import io.github.resumemaven.lint.rule.lint.UnusedSuppression;
import java.util.List;
import java.util.Optional;

/** Every rule, sorted by id. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new EmailMissing(), new NameMissing(), new EndBeforeStart(), new UnknownRule(), new UnusedSuppression());

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * The rule of that id.
     *
     * @throws ConfigurationException if there is none, with the nearest id
     */
    public static Rule get(String id) {
        return find(id).orElseThrow(
                        () -> new ConfigurationException("there is no rule " + id + new RulePattern(id).hint(ALL)));
    }
}
