package io.github.resumemaven.report;

import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.RulePages;
import io.github.resumemaven.lint.Rules;
import io.github.resumemaven.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules explained on the terminal. */
public final class RuleHelp {
    private final Style style;

    public RuleHelp(Style style) {
        this.style = style;
    }

    /**
     * The page of a rule, with its address on the web.
     *
     * @throws io.github.resumemaven.lint.ConfigurationException if there is no such rule, with the nearest id
     */
    public String page(String id) {
        Rule rule = Rules.get(id);
        return MarkdownText.of(RulePages.text(rule), style) + "\n\n" + RulePages.address(rule.id());
    }

    /** All rules: id, severity, the best fix and what it finds, with a line for each and an empty one between groups. */
    public String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rule", "severity", "fix", "finds"));
        for (Rule rule : Rules.all()) {
            String fix = rule.fixing() == Rule.Fixing.NONE
                    ? "–"
                    : rule.fixing().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(rule.id(), rule.severity().map(Severity::key).orElse("off"), fix, rule.summary()));
        }
        List<String> lines = Columns.of(rows);
        StringBuilder out = new StringBuilder(style.strong(lines.get(0)));
        String group = "";
        for (int i = 0; i < Rules.all().size(); i++) {
            Rule rule = Rules.all().get(i);
            out.append(rule.group().equals(group) ? "\n" : "\n\n").append(lines.get(i + 1));
            group = rule.group();
        }
        return out.toString();
    }
}
