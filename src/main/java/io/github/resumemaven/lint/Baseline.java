package io.github.resumemaven.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that were accepted once: by file, rule and the {@linkplain Fingerprints fingerprint} of the text at fault, so
 * that they stay accepted while lines move. Of two alike, each needs an entry of its own. Immutable.
 */
public final class Baseline {
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final String HEAD =
            """
            # Findings that are accepted, by fingerprint, rule and file. Written by:
            #   mvn resume:validate -Dresume.baseline=<this file> -Dresume.baseline.write
            """;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) (\\S+/\\S+) (\\S.*)");

    private final TreeMap<Entry, Integer> counts;

    private Baseline(TreeMap<Entry, Integer> counts) {
        this.counts = counts;
    }

    /**
     * One accepted finding.
     *
     * @param file its name, as in messages
     */
    public record Entry(String file, String rule, String fingerprint) implements Comparable<Entry> {
        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::file).thenComparing(Entry::rule).thenComparing(Entry::fingerprint);

        static Entry of(Finding finding) {
            return new Entry(finding.source().name(), finding.rule(), Fingerprints.of(finding));
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What is left once accepted findings are taken out.
     *
     * @param files with the accepted findings among the suppressed
     * @param stale entries that nothing was found for, although their rule looked at their file
     */
    public record Result(List<Checked> files, List<Entry> stale) {}

    /** @throws ConfigurationException for a line that is none of a baseline's, with its number */
    public static Baseline parse(String text) {
        TreeMap<Entry, Integer> counts = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                throw new ConfigurationException("line " + number + " is no entry of a baseline: " + line);
            }
            counts.merge(new Entry(parts.group(3), parts.group(2), parts.group(1)), 1, Integer::sum);
        }
        return new Baseline(counts);
    }

    /** One that accepts all that was found, and of this one what was not looked for this time. */
    public Baseline rewritten(List<Checked> files) {
        TreeMap<Entry, Integer> all = new TreeMap<>();
        counts.forEach((entry, count) -> {
            if (!wasLookedFor(entry, files)) {
                all.put(entry, count);
            }
        });
        files.stream()
                .flatMap(file -> file.findings().stream())
                .forEach(finding -> all.merge(Entry.of(finding), 1, Integer::sum));
        return new Baseline(all);
    }

    /** The whole file, a line for each finding, sorted, so that what changes is what a reviewer gets to see. */
    public String text() {
        StringBuilder out = new StringBuilder(HEAD);
        counts.forEach((entry, count) ->
                out.append((entry.fingerprint() + " " + entry.rule() + " " + entry.file() + "\n").repeat(count)));
        return out.toString();
    }

    public Result accept(List<Checked> files) {
        Map<Entry, Integer> open = new HashMap<>(counts);
        List<Checked> left = files.stream().map(file -> accept(file, open)).toList();
        List<Entry> stale = new ArrayList<>();
        counts.keySet().stream()
                .filter(entry -> open.get(entry) > 0 && wasLookedFor(entry, files))
                .forEach(stale::add);
        return new Result(left, List.copyOf(stale));
    }

    /**
     * What is left of the findings of rules on outputs.
     *
     * @param findings without those that are accepted
     * @param stale entries of these rules and files that nothing was found for
     */
    public record Left(List<Finding> findings, List<Entry> stale) {}

    /** @param lookedFor whether the rule of an entry looked at its file */
    public Left accept(List<Finding> found, Predicate<Entry> lookedFor) {
        Map<Entry, Integer> open = new HashMap<>(counts);
        List<Finding> left = found.stream()
                .filter(finding -> !takes(open, Entry.of(finding)))
                .toList();
        return new Left(
                left,
                counts.keySet().stream()
                        .filter(entry -> open.get(entry) > 0 && lookedFor.test(entry))
                        .toList());
    }

    /** One that accepts all that rules on outputs found, and of this one what was not looked for this time. */
    public Baseline rewritten(List<Finding> found, Predicate<Entry> lookedFor) {
        TreeMap<Entry, Integer> all = new TreeMap<>(counts);
        all.keySet().removeIf(lookedFor);
        found.forEach(finding -> all.merge(Entry.of(finding), 1, Integer::sum));
        return new Baseline(all);
    }

    /** Whether an entry is there that accepts one more finding. */
    private static boolean takes(Map<Entry, Integer> open, Entry entry) {
        boolean takes = open.getOrDefault(entry, 0) > 0;
        if (takes) {
            open.merge(entry, -1, Integer::sum);
        }
        return takes;
    }

    private static Checked accept(Checked file, Map<Entry, Integer> open) {
        List<Finding> wanted = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>(file.suppressed());
        for (Finding finding : file.findings()) {
            if (takes(open, Entry.of(finding))) {
                suppressed.add(new Suppressed(finding, Suppressed.By.BASELINE, Optional.empty()));
            } else {
                wanted.add(finding);
            }
        }
        return file.with(List.copyOf(wanted), List.copyOf(suppressed));
    }

    /** A rule that does not exist any more will never find anything again. */
    private static boolean wasLookedFor(Entry entry, List<Checked> files) {
        return files.stream()
                .filter(file -> file.source().name().equals(entry.file()))
                .anyMatch(file -> Rules.find(entry.rule()).isEmpty()
                        || file.rules().stream().anyMatch(rule -> rule.id().equals(entry.rule())));
    }
}
