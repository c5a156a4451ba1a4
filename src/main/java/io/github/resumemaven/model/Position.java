package io.github.resumemaven.model;

/**
 * A place in a text as people and reports count it.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(int line, int column) {}
