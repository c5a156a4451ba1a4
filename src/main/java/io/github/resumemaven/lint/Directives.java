package io.github.resumemaven.lint;

import io.github.resumemaven.lint.Configuration.Entry;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says about the rules: comments such as {@code <!-- resume-lint-disable-next-line id: reason -->} and the
 * key {@code lint} of its front matter.
 *
 * @param suppressions where findings are not wanted
 * @param entries other settings, from the front matter
 * @param faults what could not be understood: the message, at its place
 */
public record Directives(List<Suppression> suppressions, List<Entry> entries, List<Value<String>> faults) {

    static Directives read(Document document, List<Rule> rules) {
        Directives found = new Directives(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        document.data()
                .get("lint")
                .ifPresent(data -> found.readFrontMatter(data, document.source().span(), rules));
        CommentDirectives.read(document, rules, found);
        return new Directives(List.copyOf(found.suppressions), List.copyOf(found.entries), List.copyOf(found.faults));
    }

    /** {@code lint: {dates/gap: off, dates/overlap: warning}}, or a list of rules that are off. */
    private void readFrontMatter(Data lint, Span file, List<Rule> rules) {
        if (lint instanceof Data.Mapping mapping) {
            for (Data.Pair pair : mapping.pairs()) {
                if (pair.value() instanceof Data.Scalar value) {
                    readSetting(pair.key(), value.text(), file, rules);
                } else {
                    faults.add(new Value<>(
                            "the setting of a rule is one word", pair.value().span()));
                }
            }
        } else if (lint instanceof Data.Sequence sequence) {
            for (Data item : sequence.items()) {
                if (item instanceof Data.Scalar rule) {
                    suppress(rule.text(), rule.span(), file, rules);
                } else {
                    faults.add(new Value<>("a list of rules holds their names only", item.span()));
                }
            }
        } else if (lint instanceof Data.Scalar rule && rule.type() != Data.Type.NULL) {
            suppress(rule.text(), rule.span(), file, rules);
        }
    }

    private void readSetting(Data.Scalar rule, String setting, Span file, List<Rule> rules) {
        if (setting.equalsIgnoreCase("off") || setting.equals("false")) {
            suppress(rule.text(), rule.span(), file, rules);
            return;
        }
        try {
            entries.add(EntryText.parse(rule.text() + (setting.startsWith("(") ? "" : "=") + setting, rules));
        } catch (ConfigurationException e) {
            faults.add(new Value<>(e.getMessage(), rule.span()));
        }
    }

    private void suppress(String name, Span span, Span scope, List<Rule> rules) {
        suppress(name, span, scope, Optional.empty(), rules);
    }

    void suppress(String name, Span span, Span scope, Optional<String> reason, List<Rule> rules) {
        RulePattern pattern = new RulePattern(name);
        if (pattern.matchesAny(rules)) {
            suppressions.add(new Suppression(pattern, span, scope, reason));
        } else {
            faults.add(new Value<>("there is no rule " + name + pattern.hint(rules), span));
        }
    }
}
