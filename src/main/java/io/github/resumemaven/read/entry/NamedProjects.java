package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes the projects of a job that stand beside it back into it: those that are called so, or stand below a title of projects. */
final class NamedProjects {
    private final Evidence evidence;
    private final ProjectTitles titles;

    NamedProjects(Evidence evidence) {
        this.evidence = evidence;
        this.titles = new ProjectTitles(evidence);
    }

    List<Draft> joined(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        boolean chapter = false;
        for (Draft draft : drafts) {
            Draft job = result.isEmpty() ? null : result.get(result.size() - 1);
            if (job != null && isPlain(job) && isPlain(draft) && isProject(draft, job, chapter)) {
                result.set(result.size() - 1, job.with(draft));
            } else {
                result.add(draft);
                chapter = draft.body().stream().anyMatch(this::opensProjects);
            }
        }
        return result;
    }

    private static boolean isPlain(Draft draft) {
        return draft.events().isEmpty() && draft.columns().isEmpty();
    }

    private boolean isProject(Draft draft, Draft job, boolean chapter) {
        Row title = draft.head().get(0);
        if (draft.dated()) {
            return titles.is(title)
                    && DatedProjects.isWithin(draft, job)
                    && !titles.is(job.head().get(0));
        }
        boolean employer = draft.head().stream().anyMatch(row -> evidence.organization(row.folded()) >= 2);
        return title.is(Kind.HEADING)
                && !employer
                && (chapter || titles.is(title) && !titles.is(job.head().get(0)));
    }

    private boolean opensProjects(Row row) {
        return row.is(Kind.HEADING) && evidence.titlesProjects(row.text().replaceFirst("^\\P{L}+", ""));
    }
}
