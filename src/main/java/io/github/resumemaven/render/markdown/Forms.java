package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Resume;
import java.util.ArrayList;
import java.util.List;

/** Which form the head and each section of a résumé is written in. */
final class Forms {
    /** Of the head, then of each section. */
    private final List<List<EntryForm>> forms;

    private Forms(List<List<EntryForm>> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The best for each. */
    static Forms best(Resume resume) {
        List<List<EntryForm>> forms = new ArrayList<>();
        forms.add(EntryForm.HEAD);
        resume.sections().forEach(section -> forms.add(EntryForm.of(section)));
        return new Forms(forms);
    }

    /** The sections as their author wrote them, and the head in this form. */
    static Forms asWritten(Resume resume, EntryForm head) {
        List<List<EntryForm>> forms = new ArrayList<>();
        forms.add(List.of(head));
        resume.sections().forEach(section -> forms.add(List.of(EntryForm.AS_WRITTEN)));
        return new Forms(forms);
    }

    EntryForm head() {
        return forms.get(0).get(0);
    }

    EntryForm section(int index) {
        return forms.get(index + 1).get(0);
    }

    /** Whether one of these parts has another form. */
    boolean hasNext(List<Integer> parts) {
        return parts.stream().anyMatch(part -> forms.get(part).size() > 1);
    }

    /** With the next form of these parts, where there is one. */
    Forms next(List<Integer> parts) {
        List<List<EntryForm>> next = new ArrayList<>(forms);
        parts.forEach(part -> next.set(
                part,
                next.get(part)
                        .subList(
                                Math.min(1, next.get(part).size() - 1),
                                next.get(part).size())));
        return new Forms(next);
    }
}
