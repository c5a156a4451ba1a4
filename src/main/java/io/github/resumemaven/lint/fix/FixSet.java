package io.github.resumemaven.lint.fix;

import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Fixes of one file that can be made together: no edit of one overlaps or touches an edit of another, since what two
 * neighbours make of each other only the rules can tell, who see the file again afterwards. Immutable.
 */
public final class FixSet {
    /** A fix that is certain goes before one that is not, then the worse finding, then the first in the file. */
    private static final Comparator<Finding> BY_RIGHT = Comparator.<Finding, Boolean>comparing(
                    finding -> !finding.fix().orElseThrow().safe())
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.span().start())
            .thenComparing(finding -> finding.span().end())
            .thenComparing(Finding::rule);

    private final List<Finding> findings;
    private final List<Edit> edits;

    private FixSet(List<Finding> findings, List<Edit> edits) {
        this.findings = findings;
        this.edits = edits;
    }

    /** As many of the findings' fixes as can be made together; the same ones whatever the order of the list. */
    public static FixSet of(List<Finding> findings) {
        TreeMap<Integer, Edit> taken = new TreeMap<>();
        List<Finding> chosen = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.fix().isPresent())
                .sorted(BY_RIGHT)
                .forEach(finding -> {
                    Fix fix = finding.fix().get();
                    if (fix.edits().stream().allMatch(edit -> isFree(edit, taken))) {
                        fix.edits().forEach(edit -> taken.put(edit.span().start(), edit));
                        chosen.add(finding);
                    }
                });
        return new FixSet(List.copyOf(chosen), List.copyOf(taken.values()));
    }

    /** The set with the fix of that finding too; the same set if there is no room for it. */
    public FixSet and(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        FixSet more = of(all);
        return more.findings.size() == all.size() ? more : this;
    }

    private static boolean isFree(Edit edit, TreeMap<Integer, Edit> taken) {
        var before = taken.floorEntry(edit.span().end());
        // Two findings may have the same cure.
        return before == null
                || before.getValue().equals(edit)
                || before.getValue().span().end() < edit.span().start();
    }

    /** Those whose fixes are in the set. */
    public List<Finding> findings() {
        return findings;
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The text with all fixes made. Inserted line ends are those of the text. */
    public String applyTo(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Edit edit : edits) {
            out.append(text, from, edit.span().start()).append(replacement(edit, text));
            from = edit.span().end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String replacement(Edit edit, String text) {
        return text.contains("\r\n") ? edit.replacement().replaceAll("\r?\n", "\r\n") : edit.replacement();
    }

    /** Whether an edit lies in a span or at one of its ends. */
    boolean touches(Span span) {
        return edits.stream()
                .anyMatch(edit -> edit.span().start() <= span.end()
                        && span.start() <= edit.span().end());
    }

    /** Whether nothing is left of a span but blanks. */
    boolean removes(Span span, String text) {
        if (span.isEmpty() || !touches(span)) {
            return false;
        }
        String rest = applyTo(text)
                .substring(
                        placeOf(span.start(), text).start(),
                        placeOf(span.end(), text).end());
        return rest.isBlank();
    }

    /**
     * Where an offset of the text is afterwards: the first place that it can be said to be at, and the last, which differ
     * where text was inserted just there or replaced around it.
     */
    Span placeOf(int offset, String text) {
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start();
            int end = edit.span().end();
            int length = replacement(edit, text).length();
            if (start > offset || start == offset && start < end) {
                break;
            }
            if (end > offset || start == end && end == offset) {
                return new Span(start + shift, start + shift + length);
            }
            shift += length - (end - start);
        }
        return Span.at(offset + shift);
    }
}
