package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.Period;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the projects of a job that look like jobs back into it: dated titles of another form than the first one of the
 * section, each within the time of the job above it.
 */
final class DatedProjects {
    private static final double ROLE = 1.5;

    private final RowEvidence words;

    DatedProjects(RowEvidence words) {
        this.words = words;
    }

    /** How a title is written. */
    private record Form(Row.Kind kind, int level, int marks, boolean dateBelow, char lead) {

        static Form of(Draft draft) {
            Row row = draft.head().get(0);
            int first = 0;
            while (first < row.length() && !Character.isLetterOrDigit(row.text().charAt(first))) {
                first++;
            }
            int marks = first == row.length() ? 0 : row.line().marks(first, first + 1);
            char lead =
                    first == 0 || !row.is(Row.Kind.PARAGRAPH) ? ' ' : row.text().charAt(0);
            return new Form(
                    row.kind(), row.level(), marks & (Line.STRONG | Line.EMPHASIS | Line.CODE), !row.dated(), lead);
        }
    }

    List<Draft> joined(List<Draft> drafts) {
        if (drafts.size() < 2 || drafts.stream().anyMatch(DatedProjects::isSpecial)) {
            return drafts;
        }
        Form jobs = Form.of(drafts.get(0));
        Set<Form> projects = new HashSet<>();
        drafts.stream().map(Form::of).filter(form -> !form.equals(jobs)).forEach(projects::add);
        projects.removeIf(form -> !areProjects(form, jobs, drafts));
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            if (projects.contains(Form.of(draft))) {
                result.add(result.remove(result.size() - 1).with(draft));
            } else {
                result.add(draft);
            }
        }
        return result;
    }

    private static boolean isSpecial(Draft draft) {
        return draft.events().isPresent()
                || !draft.columns().isEmpty()
                || !draft.shared().isEmpty()
                || !draft.spread().isEmpty();
    }

    private boolean areProjects(Form form, Form jobs, List<Draft> drafts) {
        Draft job = null;
        int count = 0;
        boolean roles = false;
        for (Draft draft : drafts) {
            Form own = Form.of(draft);
            if (own.equals(form)) {
                if (job == null || !names(job) && !isFirm(job) || !isWithin(draft, job)) {
                    return false;
                }
                count++;
                roles |= names(draft);
            } else if (own.equals(jobs)) {
                job = draft;
            }
        }
        return count > 1 || !roles;
    }

    private boolean isFirm(Draft draft) {
        return draft.head().stream().anyMatch(row -> words.organization(row) > 1);
    }

    private boolean names(Draft draft) {
        return draft.head().stream().anyMatch(row -> words.role(row) >= ROLE);
    }

    /** Whether the time of an entry lies within that of a job; false where either is not told. */
    static boolean isWithin(Draft draft, Draft job) {
        Optional<Period> inner = period(draft);
        Optional<Period> outer = period(job);
        return inner.isPresent()
                && outer.isPresent()
                && !outer.get().isSingle()
                && inner.get().isWithin(outer.get());
    }

    private static Optional<Period> period(Draft draft) {
        return draft.head().stream().flatMap(row -> row.periods().stream()).findFirst();
    }
}
