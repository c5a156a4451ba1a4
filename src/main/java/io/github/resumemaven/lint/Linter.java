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
        Configuration settings = configuration;
        for (Configuration.Entry entry : context.directives().entries()) {
            settings = settings.with(entry);
        }
        List<Finding> wanted = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        List<Rule> ran = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.severity(rule);
            if (severity.isPresent() && !(rule instanceof UnusedSuppression) && rule.applies(context)) {
                ran.add(rule);
                keep(run(rule, severity.get(), context, settings), rule, context, wanted, used);
            }
        }
        List<Suppression> unused = context.directives().suppressions().stream()
                .filter(suppression ->
                        !used.contains(suppression) && suppression.pattern().matchesAny(ran))
                .toList();
        for (Rule rule : rules) {
            Optional<Severity> severity = settings.severity(rule);
            if (severity.isPresent() && rule instanceof UnusedSuppression) {
                keep(run(rule, severity.get(), context.withUnused(unused), settings), rule, context, wanted, used);
            }
        }
        wanted.sort(BY_PLACE);
        return List.copyOf(wanted);
    }

    private static void keep(
            List<Finding> found, Rule rule, Context context, List<Finding> wanted, Set<Suppression> used) {
        for (Finding finding : found) {
            List<Suppression> covering = context.directives().suppressions().stream()
                    .filter(suppression -> suppression.covers(rule, finding))
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                wanted.add(finding);
            }
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
