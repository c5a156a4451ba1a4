package io.github.resumemaven.model;

/**
 * One named fact of an entry.
 *
 * @param name what it is
 * @param value what it says
 */
public record Field(Name name, Value<String> value) {

    public enum Name {
        /** Employer, school, project, certificate, language …: what the entry is called by. */
        NAME,
        /** The role at an employer, or within a project. */
        POSITION,
        /** Degree. */
        STUDY_TYPE,
        /** Subject studied. */
        AREA,
        /** Grade. */
        SCORE,
        /** Who issued, awarded or published it. */
        ISSUER,
        /** How well: of a skill or a language. */
        LEVEL,
        LOCATION,
        /** An address on the web. */
        URL,
        /** What a name or a role belongs to besides, as written: a department, a team, a kind of contract. */
        REMARK
    }
}
