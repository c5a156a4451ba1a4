package io.github.resumemaven.read.title;

/** What a title is in its document. */
public enum TitleRole {
    /** The person, or a line about the person, above the first section. */
    NAME,
    SECTION,
    /** An employer or school whose roles or degrees stand below it, each an entry. */
    GROUP,
    ENTRY,
    /** A part of what stands above it: a chapter of an entry, one more line of its title, a heading within a list. */
    PART
}
