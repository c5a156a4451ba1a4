package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Row;

/** Tells what an entry is: mostly what its section is about, but people put studies among jobs. */
public final class EntryKinds {
    private final Evidence evidence;

    public EntryKinds(Evidence evidence) {
        this.evidence = evidence;
    }

    public SectionKind of(Draft draft, SectionKind section) {
        if (section == SectionKind.WORK && isStudy(draft)) {
            return SectionKind.EDUCATION;
        }
        return section;
    }

    private boolean isStudy(Draft draft) {
        boolean school = false;
        boolean degree = false;
        double role = 0;
        for (Row row : draft.head()) {
            school |= evidence.school(row.folded()) > 0;
            degree |= evidence.degree(row.folded()) > 0;
            role = Math.max(role, evidence.role(row.folded()));
        }
        return school && degree && role < 2;
    }
}
