package io.github.resumemaven.render.json;

import static io.github.resumemaven.model.Field.Name.AREA;
import static io.github.resumemaven.model.Field.Name.ISSUER;
import static io.github.resumemaven.model.Field.Name.LEVEL;
import static io.github.resumemaven.model.Field.Name.LOCATION;
import static io.github.resumemaven.model.Field.Name.NAME;
import static io.github.resumemaven.model.Field.Name.POSITION;
import static io.github.resumemaven.model.Field.Name.REMARK;
import static io.github.resumemaven.model.Field.Name.SCORE;
import static io.github.resumemaven.model.Field.Name.STUDY_TYPE;
import static io.github.resumemaven.model.Field.Name.URL;

import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.SectionKind;
import java.util.Map;
import java.util.Optional;

/**
 * What JSON Resume 1.0.0 calls the facts of one kind of entry; an empty name is a fact it does not know.
 *
 * @param list the top-level list
 * @param fields the properties of the title's facts
 * @param date the property of a lone date; empty where there are {@code startDate} and {@code endDate}
 * @param summary the property of the text
 * @param highlights the property of the list items; without it, they are part of the text
 * @param keywords the property of the words; of a study, its courses
 */
record Shape(
        String list, Map<Field.Name, String> fields, String date, String summary, String highlights, String keywords) {

    private static final Shape PROJECTS = new Shape(
            "projects",
            Map.of(NAME, "name", POSITION, "roles", URL, "url", ISSUER, "entity"),
            "",
            "description",
            "highlights",
            "keywords");

    private static final Map<SectionKind, Shape> SHAPES = Map.ofEntries(
            Map.entry(
                    SectionKind.WORK,
                    new Shape(
                            "work",
                            Map.of(
                                    NAME,
                                    "name",
                                    POSITION,
                                    "position",
                                    URL,
                                    "url",
                                    LOCATION,
                                    "location",
                                    REMARK,
                                    "description"),
                            "",
                            "summary",
                            "highlights",
                            "")),
            Map.entry(
                    SectionKind.VOLUNTEER,
                    new Shape(
                            "volunteer",
                            Map.of(NAME, "organization", POSITION, "position", URL, "url"),
                            "",
                            "summary",
                            "highlights",
                            "")),
            Map.entry(
                    SectionKind.EDUCATION,
                    new Shape(
                            "education",
                            Map.of(
                                    NAME,
                                    "institution",
                                    URL,
                                    "url",
                                    AREA,
                                    "area",
                                    STUDY_TYPE,
                                    "studyType",
                                    SCORE,
                                    "score"),
                            "",
                            "",
                            "",
                            "courses")),
            Map.entry(
                    SectionKind.AWARDS,
                    new Shape("awards", Map.of(NAME, "title", ISSUER, "awarder"), "date", "summary", "", "")),
            Map.entry(
                    SectionKind.CERTIFICATES,
                    new Shape("certificates", Map.of(NAME, "name", URL, "url", ISSUER, "issuer"), "date", "", "", "")),
            Map.entry(
                    SectionKind.PUBLICATIONS,
                    new Shape(
                            "publications",
                            Map.of(NAME, "name", ISSUER, "publisher", URL, "url"),
                            "releaseDate",
                            "summary",
                            "",
                            "")),
            Map.entry(
                    SectionKind.SKILLS,
                    new Shape("skills", Map.of(NAME, "name", LEVEL, "level"), "none", "", "", "keywords")),
            Map.entry(
                    SectionKind.LANGUAGES,
                    new Shape("languages", Map.of(NAME, "language", LEVEL, "fluency"), "none", "", "", "")),
            Map.entry(SectionKind.INTERESTS, new Shape("interests", Map.of(NAME, "name"), "none", "", "", "keywords")),
            Map.entry(
                    SectionKind.REFERENCES, new Shape("references", Map.of(NAME, "name"), "none", "reference", "", "")),
            Map.entry(SectionKind.PROJECTS, PROJECTS),
            Map.entry(SectionKind.OPEN_SOURCE, PROJECTS));

    /** Empty for what JSON Resume has no list for. */
    static Optional<Shape> of(SectionKind kind) {
        return Optional.ofNullable(SHAPES.get(kind));
    }
}
