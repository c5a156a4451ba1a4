package io.github.resumemaven.lint;

import io.github.resumemaven.lint.Configuration.Entry;
import io.github.resumemaven.lint.Configuration.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads entries of a configuration: {@code id}, {@code =severity} and {@code (option=value, …)}. */
final class EntryText {
    private static final Pattern ENTRY =
            Pattern.compile("([^=()\\s]+)\\s*(?:=\\s*([^()\\s]*)\\s*)?(?:\\(([^()]*)\\)\\s*)?");

    private EntryText() {}

    /** The entries of a text, parted by commas, semicolons or line ends outside of parentheses. */
    static List<String> split(String text) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == text.length() || depth <= 0 && ",;\n\r".indexOf(c) >= 0) {
                entries.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        entries.removeIf(String::isEmpty);
        return entries;
    }

    /** @throws ConfigurationException if it is none */
    static Entry parse(String text, List<Rule> rules) {
        Matcher parts = ENTRY.matcher(text);
        if (!parts.matches() || parts.group(2) == null && parts.group(3) == null) {
            throw new ConfigurationException(
                    "cannot read the rule setting \"" + text + "\"; write it like dates/gap=warning(months=3)");
        }
        RulePattern pattern = new RulePattern(parts.group(1));
        if (!pattern.matchesAny(rules)) {
            throw new ConfigurationException(
                    "there is no rule " + pattern.text() + " (in \"" + text + "\")" + pattern.hint(rules));
        }
        Optional<Level> level = Optional.ofNullable(parts.group(2)).map(word -> level(word, text));
        return new Entry(pattern, level, options(parts.group(3), pattern, text, rules));
    }

    static Level level(String word, String text) {
        if (word.equalsIgnoreCase("off")) {
            return new Level(Optional.empty());
        }
        return new Level(Optional.of(Severity.of(word)
                .orElseThrow(() -> new ConfigurationException("there is no severity \"" + word + "\" (in \"" + text
                        + "\"); there are error, warning, info and off"
                        + DidYouMean.hint(word, List.of("error", "warning", "info", "off"))))));
    }

    private static Map<String, String> options(String list, RulePattern pattern, String text, List<Rule> rules) {
        Map<String, String> options = new LinkedHashMap<>();
        if (list == null) {
            return options;
        }
        if (!pattern.isExact()) {
            throw new ConfigurationException(
                    "options belong to a single rule, not to " + pattern.text() + " (in \"" + text + "\")");
        }
        Rule rule = rules.stream().filter(pattern::matches).findFirst().orElseThrow();
        for (String assignment : list.split(",")) {
            if (!assignment.isBlank()) {
                int equals = assignment.indexOf('=');
                String name = (equals < 0 ? assignment : assignment.substring(0, equals)).strip();
                String value =
                        equals < 0 ? "true" : assignment.substring(equals + 1).strip();
                options.put(name, checked(rule, name, value, text));
            }
        }
        return options;
    }

    private static String checked(Rule rule, String name, String value, String text) {
        List<String> names = rule.options().stream().map(Option::name).toList();
        Option option = rule.options().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("the rule " + rule.id() + " has no option \"" + name
                        + "\" (in \"" + text + "\"); "
                        + (names.isEmpty() ? "it has none" : "it has " + String.join(", ", names))));
        option.refuses(value).ifPresent(why -> {
            throw new ConfigurationException("the option " + name + " of " + rule.id() + " " + why + ", not \"" + value
                    + "\" (in \"" + text + "\")");
        });
        return value;
    }
}
