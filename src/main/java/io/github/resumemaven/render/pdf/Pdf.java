package io.github.resumemaven.render.pdf;

/**
 * A finished PDF.
 *
 * @param bytes the file
 * @param pages how many there are, from 1
 */
public record Pdf(byte[] bytes, int pages) {}
