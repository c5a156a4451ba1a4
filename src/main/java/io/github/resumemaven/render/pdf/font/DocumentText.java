package io.github.resumemaven.render.pdf.font;

import java.util.SortedSet;

/**
 * The characters that a document shows.
 *
 * @param all each of them
 * @param code those that stand in code
 * @param italics whether any text is italic
 */
public record DocumentText(SortedSet<Integer> all, SortedSet<Integer> code, boolean italics) {}
