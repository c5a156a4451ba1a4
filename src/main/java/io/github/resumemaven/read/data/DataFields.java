package io.github.resumemaven.read.data;

import io.github.resumemaven.model.Field.Name;
import io.github.resumemaven.model.SectionKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the keys of a résumé kept as data mean: those of JSON Resume 1.0, and what others call the same. */
final class DataFields {
    static final Set<String> START = Set.of("startdate", "start", "from", "begin");
    static final Set<String> END = Set.of("enddate", "end", "to", "until");
    static final Set<String> DATES =
            Set.of("date", "dates", "releasedate", "period", "time", "year", "duration", "when");
    private static final Set<String> LISTS =
            Set.of("highlights", "courses", "responsibilities", "achievements", "details", "bullets", "tasks", "items");
    private static final Set<String> TEXTS = Set.of("summary", "description", "reference", "text", "content", "about");
    private static final Set<String> WORDS =
            Set.of("keywords", "technologies", "tech", "stack", "tags", "skills", "tools");

    private static final Map<String, Name> FIELDS = Map.ofEntries(
            Map.entry("name", Name.NAME),
            Map.entry("company", Name.NAME),
            Map.entry("employer", Name.NAME),
            Map.entry("organization", Name.NAME),
            Map.entry("institution", Name.NAME),
            Map.entry("school", Name.NAME),
            Map.entry("university", Name.NAME),
            Map.entry("language", Name.NAME),
            Map.entry("category", Name.NAME),
            Map.entry("position", Name.POSITION),
            Map.entry("role", Name.POSITION),
            Map.entry("jobtitle", Name.POSITION),
            Map.entry("studytype", Name.STUDY_TYPE),
            Map.entry("degree", Name.STUDY_TYPE),
            Map.entry("area", Name.AREA),
            Map.entry("major", Name.AREA),
            Map.entry("field", Name.AREA),
            Map.entry("score", Name.SCORE),
            Map.entry("gpa", Name.SCORE),
            Map.entry("issuer", Name.ISSUER),
            Map.entry("awarder", Name.ISSUER),
            Map.entry("publisher", Name.ISSUER),
            Map.entry("entity", Name.ISSUER),
            Map.entry("level", Name.LEVEL),
            Map.entry("fluency", Name.LEVEL),
            Map.entry("location", Name.LOCATION),
            Map.entry("city", Name.LOCATION),
            Map.entry("place", Name.LOCATION),
            Map.entry("url", Name.URL),
            Map.entry("website", Name.URL),
            Map.entry("link", Name.URL));

    private DataFields() {}

    static String key(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether a key holds words: technologies, or the courses of a study. */
    static boolean isWords(String key, SectionKind kind) {
        return WORDS.contains(key) || kind == SectionKind.EDUCATION && key.equals("courses");
    }

    /** Whether a key holds what stands below a title. The description of a job is that of its employer. */
    static boolean isText(String key, SectionKind kind) {
        boolean employer = kind == SectionKind.WORK && key.equals("description");
        return LISTS.contains(key) || TEXTS.contains(key) && !employer;
    }

    /** The fact that a key of an entry names; a title is a role at an employer and a name elsewhere. */
    static Optional<Name> of(String key, SectionKind kind) {
        if (key.equals("title")) {
            boolean job = kind == SectionKind.WORK || kind == SectionKind.VOLUNTEER;
            return Optional.of(job ? Name.POSITION : Name.NAME);
        }
        return Optional.ofNullable(FIELDS.get(key));
    }
}
