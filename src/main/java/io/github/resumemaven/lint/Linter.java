package io.github.resumemaven.lint;

import io.github.resumemaven.lint.rule.lint.UnusedSuppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the rules over a résumé. Immutable. */
public final class Linter {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.span().start())
            .thenComparing(finding -> finding.span().end())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule);

    private final Configuration configuration;
    private final List<Rule> rules;

    public Linter(Configuration configuration) {
        this(configuration, Rules.all());
    }

    /** One that runs the rules about what was rendered, and no other. */
    public static Linter ofOutputs(Configuration configuration) {
        return new Linter(
                configuration, Rules.all().stream().filter(Rule::readsOutput).toList());
    }

    Linter(Configuration configuration, List<Rule> rules) {
        this.configuration = configuration;
        this.rules = rules;
    }

    /**
     * Finds what is wrong with a résumé and not suppressed in it.
     *
     * @return sorted by place
     * @throws RuleFailure when a rule breaks
     */
    public List<Finding> lint(Context context) {
        return check(context).findings();
    }

    /** As {@link #lint}, telling what was suppressed too. */
    public Checked check(Context context) {
        Configuration settings = configuration;
        for (Configuration.Entry entry : context.directives().entries()) {
            settings = settings.with(entry);
        }
        Sieve sieve = new Sieve(context.directives().suppressions());
        List<Rule> ran = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.severity(rule);
            if (severity.isPresent() && !(rule instanceof UnusedSuppression) && rule.applies(context)) {
                ran.add(rule);
                sieve.add(rule, run(rule, severity.get(), context, settings));
            }
        }
        List<Suppression> unused = sieve.unused(ran);
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.severity(rule);
            if (severity.isPresent() && rule instanceof UnusedSuppression) {
                ran.add(rule);
                sieve.add(rule, run(rule, severity.get(), context.withUnused(unused), settings));
            }
        }
        ran.sort(Comparator.comparing(Rule::id));
        sieve.wanted.sort(BY_PLACE);
        sieve.suppressed.sort(Comparator.comparing(Suppressed::finding, BY_PLACE));
        return Checked.of(context.resume(), List.copyOf(sieve.wanted), List.copyOf(sieve.suppressed), List.copyOf(ran));
    }

    /** Parts what is wanted from what is suppressed. */
    private static final class Sieve {
        private final List<Suppression> suppressions;
        private final List<Finding> wanted = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final Set<Suppression> used = new HashSet<>();

        Sieve(List<Suppression> suppressions) {
            this.suppressions = suppressions;
        }

        void add(Rule rule, List<Finding> found) {
            for (Finding finding : found) {
                List<Suppression> covering = suppressions.stream()
                        .filter(suppression -> suppression.covers(rule, finding))
                        .toList();
                used.addAll(covering);
                if (covering.isEmpty()) {
                    wanted.add(finding);
                } else {
                    suppressed.add(new Suppressed(
                            finding, Suppressed.By.FILE, covering.get(0).reason()));
                }
            }
        }

        /** A suppression of a rule that did not run may be needed yet. */
        List<Suppression> unused(List<Rule> ran) {
            return suppressions.stream()
                    .filter(suppression ->
                            !used.contains(suppression) && suppression.pattern().matchesAny(ran))
                    .toList();
        }
    }

    private static List<Finding> run(Rule rule, Severity severity, Context context, Configuration settings) {
        Report report = new Report(rule, severity, context.source());
        try {
            rule.check(context.withOptions(settings.options(rule)), report);
            return report.findings();
        } catch (RuntimeException | StackOverflowError e) {
            throw new RuleFailure(rule, context.source().name(), e);
        }
    }
}
