package io.github.resumemaven.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Names rules: one by its id, the rules of a group by {@code group/*}, all by {@code *}.
 *
 * @param text as written
 */
public record RulePattern(String text) {

    boolean matches(Rule rule) {
        return text.equals("*")
                || text.equals(rule.id())
                || text.endsWith("/*") && rule.group().equals(text.substring(0, text.length() - 2));
    }

    boolean isExact() {
        return !text.endsWith("*");
    }

    boolean matchesAny(List<Rule> rules) {
        return rules.stream().anyMatch(this::matches);
    }

    /** {@code ; did you mean …?}, or nothing. */
    String hint(List<Rule> rules) {
        List<String> known = new ArrayList<>();
        for (Rule rule : rules) {
            known.add(rule.id());
            known.add(rule.group() + "/*");
        }
        return DidYouMean.hint(text, known);
    }
}
