package io.github.resumemaven.model;

/** What a section is about. The names follow JSON Resume 1.0 where it has the section. */
public enum SectionKind {
    BASICS("basics"),
    SUMMARY("summary"),
    WORK("work"),
    EDUCATION("education"),
    PROJECTS("projects"),
    OPEN_SOURCE("openSource"),
    SKILLS("skills"),
    LANGUAGES("languages"),
    CERTIFICATES("certificates"),
    AWARDS("awards"),
    PUBLICATIONS("publications"),
    VOLUNTEER("volunteer"),
    INTERESTS("interests"),
    REFERENCES("references"),
    /** A section of the author's own. */
    OTHER("other");

    private final String key;

    SectionKind(String key) {
        this.key = key;
    }

    /** Its name in data files, options and reports. */
    public String key() {
        return key;
    }
}
