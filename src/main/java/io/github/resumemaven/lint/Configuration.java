package io.github.resumemaven.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules run, how much their findings matter, and with which options. Immutable. Entries are laid over each other:
 * the last one that says something about a rule wins.
 */
public final class Configuration {
    /** Every rule as it comes. */
    public static final Configuration DEFAULT = new Configuration(List.of());

    private final List<Entry> entries;

    private Configuration(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads the text of {@code resume.rules}: entries such as {@code dates/gap=warning(months=3)} or {@code typo/*=off},
     * parted by commas or line ends.
     *
     * @param text empty for the rules as they come
     * @throws ConfigurationException for an unknown rule, severity or option, with the nearest known name
     */
    public static Configuration parse(String text) {
        return DEFAULT.and(text);
    }

    /** This configuration with the entries of {@code text} over it; as {@link #parse} otherwise. */
    public Configuration and(String text) {
        Configuration all = this;
        for (String entry : EntryText.split(text)) {
            all = all.with(EntryText.parse(entry, Rules.all()));
        }
        return all;
    }

    Configuration with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(entry);
        return new Configuration(List.copyOf(all));
    }

    /** How much a rule's findings matter; empty if it is off. */
    public Optional<Severity> severity(Rule rule) {
        Optional<Severity> severity = rule.severity();
        for (Entry entry : entries) {
            if (entry.level().isPresent() && entry.pattern().matches(rule)) {
                severity = entry.level().get().severity();
            }
        }
        return severity;
    }

    /** The value of each option that the rule has. */
    Map<String, String> options(Rule rule) {
        Map<String, String> options = new HashMap<>();
        rule.options().forEach(option -> options.put(option.name(), option.preset()));
        for (Entry entry : entries) {
            if (entry.pattern().matches(rule)) {
                options.putAll(entry.options());
            }
        }
        return Map.copyOf(options);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Configuration configuration && entries.equals(configuration.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /**
     * @param pattern the rules it is about
     * @param level empty where only options are given
     * @param options for a single rule only
     */
    record Entry(RulePattern pattern, Optional<Level> level, Map<String, String> options) {}

    /** @param severity empty for {@code off} */
    record Level(Optional<Severity> severity) {}
}
