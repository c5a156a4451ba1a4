package io.github.resumemaven.lint;

import java.util.List;
import java.util.OptionalInt;

/**
 * The PDF of a résumé as software finds it.
 *
 * @param pages the lines of each page, in the order in which they are drawn, without running footers
 * @param byPlace the lines of all pages as software reads them that goes from left to right over the whole sheet
 * @param mostPages how many pages are allowed; empty: any number
 */
public record Printed(List<List<String>> pages, List<String> byPlace, OptionalInt mostPages) {}
