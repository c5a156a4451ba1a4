package io.github.resumemaven.lint;

import java.util.List;
import java.util.Optional;

/**
 * Looks for one kind of fault. Stateless: one instance serves all files. Its id {@code dates/end-before-start} is also
 * the name of its class {@code rule.dates.EndBeforeStart}, of its test and of its page
 * {@code docs/rules/dates/end-before-start.md}.
 */
public abstract class Rule {
    protected static final Optional<Severity> ERROR = Optional.of(Severity.ERROR);
    protected static final Optional<Severity> WARNING = Optional.of(Severity.WARNING);
    protected static final Optional<Severity> INFO = Optional.of(Severity.INFO);

    /** Only runs where somebody asked for it. */
    protected static final Optional<Severity> OFF = Optional.empty();

    /** What a rule can do about the faults it finds. */
    public enum Fixing {
        /** Only the author knows the cure. */
        NONE,
        /** Some findings have a fix that is applied unseen. */
        SAFE,
        /** Some findings have a fix that the author should look at. */
        UNSAFE
    }

    private final String id;
    private final Optional<Severity> severity;
    private final Fixing fixing;
    private final String summary;
    private final List<Option> options;

    /**
     * @param id {@code group/name}, so that "allow <i>name</i>" reads well
     * @param severity of its findings unless configured; empty: off by default
     * @param fixing the best fix it offers
     * @param summary what it finds, in one sentence, in lower case without a full stop
     */
    protected Rule(String id, Optional<Severity> severity, Fixing fixing, String summary, Option... options) {
        this.id = id;
        this.severity = severity;
        this.fixing = fixing;
        this.summary = summary;
        this.options = List.of(options);
    }

    public final String id() {
        return id;
    }

    /** The part of the id before the slash. */
    public final String group() {
        return id.substring(0, id.indexOf('/'));
    }

    public final Optional<Severity> severity() {
        return severity;
    }

    public final Fixing fixing() {
        return fixing;
    }

    public final String summary() {
        return summary;
    }

    public final List<Option> options() {
        return options;
    }

    /** Where its page is, below the folder {@code docs/rules}. */
    public final String page() {
        return id + ".md";
    }

    /** Whether what the rule looks at is there: links that were asked for, outputs that were rendered. */
    public boolean applies(Context context) {
        return true;
    }

    /** Whether it looks at what was rendered. Such a rule runs where that is, in {@code generate} and {@code deploy}. */
    public boolean readsOutput() {
        return false;
    }

    /** Reports each fault of {@code context.resume()}; in any order. */
    public abstract void check(Context context, Report report);

    @Override
    public final String toString() {
        return id;
    }
}
