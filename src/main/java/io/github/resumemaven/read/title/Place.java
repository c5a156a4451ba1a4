package io.github.resumemaven.read.title;

/** Where in the document a title stands. */
enum Place {
    /** Above the first section. */
    TOP,
    /** In a section that takes entries. */
    ENTRIES,
    /** In one of sentences or words: a profile, skills. */
    LIST,
    /** In one whose title nobody knows. */
    UNKNOWN
}
