package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.SectionKind;
import java.util.List;
import java.util.Map;

/** Which facts the entries of a kind of section have. */
final class FieldKinds {
    /** The label of a place. */
    static final String LOCATION = "location";

    private static final List<Name> JOB = List.of(Name.NAME, Name.POSITION, Name.LOCATION, Name.REMARK);
    private static final List<Name> STUDY =
            List.of(Name.NAME, Name.STUDY_TYPE, Name.AREA, Name.LOCATION, Name.SCORE, Name.REMARK);
    private static final List<Name> PROJECT = List.of(Name.NAME, Name.POSITION, Name.REMARK);
    private static final List<Name> THING = List.of(Name.NAME, Name.ISSUER, Name.REMARK);

    private static final Map<String, Name> LABELS = Map.of(
            "company", Name.NAME,
            "institution", Name.NAME,
            "project", Name.NAME,
            "position", Name.POSITION,
            "location", Name.LOCATION,
            "area", Name.AREA,
            "studyType", Name.STUDY_TYPE,
            "score", Name.SCORE,
            "url", Name.URL,
            "period", Name.REMARK);

    private FieldKinds() {}

    static List<Name> of(SectionKind kind) {
        return switch (kind) {
            case WORK, VOLUNTEER -> JOB;
            case EDUCATION -> STUDY;
            case PROJECTS, OPEN_SOURCE -> PROJECT;
            default -> THING;
        };
    }

    /** What a label calls its value, among the facts of a kind. */
    static Name named(String label, SectionKind kind) {
        Name name = LABELS.getOrDefault(label, Name.REMARK);
        return name == Name.URL || of(kind).contains(name) ? name : Name.REMARK;
    }
}
