package io.github.resumemaven.lint;

import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what one rule finds in one file. The second finding on the same span is dropped: one fault, one message. */
public final class Report {
    private final Rule rule;
    private final Severity severity;
    private final SourceText source;
    private final Map<Span, Draft> drafts = new LinkedHashMap<>();

    Report(Rule rule, Severity severity, SourceText source) {
        this.rule = rule;
        this.severity = severity;
        this.source = source;
    }

    /**
     * Reports a fault.
     *
     * @param span exactly the fault; empty where something is missing
     * @param message what is wrong: lower case, no full stop, no remedy
     * @return to add help and a fix
     */
    public Draft at(Span span, String message) {
        if (span.end() > source.text().length()) {
            throw new IllegalArgumentException(
                    span + " is not in " + source + " of " + source.text().length());
        }
        Draft draft = new Draft(span, message);
        drafts.putIfAbsent(span, draft);
        return draft;
    }

    List<Finding> findings() {
        return drafts.values().stream().map(Draft::finding).toList();
    }

    /** A finding in the making. */
    public final class Draft {
        private final Span span;
        private final String message;
        private Severity ceiling = Severity.ERROR;
        private String help;
        private Fix fix;

        private Draft(Span span, String message) {
            this.span = span;
            this.message = message;
        }

        /** What to do about it, as a command without a full stop. */
        public Draft help(String text) {
            help = text;
            return this;
        }

        public Draft fix(Fix cure) {
            fix = cure;
            return this;
        }

        /** Makes this finding matter less than the rule's others; never more than the user has asked for. */
        public Draft atMost(Severity limit) {
            ceiling = limit;
            return this;
        }

        private Finding finding() {
            Severity lower = severity.compareTo(ceiling) > 0 ? severity : ceiling;
            return new Finding(
                    rule.id(), lower, source, span, message, Optional.ofNullable(help), Optional.ofNullable(fix));
        }
    }
}
