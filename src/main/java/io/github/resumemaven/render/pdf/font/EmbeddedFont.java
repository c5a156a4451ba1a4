package io.github.resumemaven.render.pdf.font;

/**
 * A font made for one document.
 *
 * @param family its name in the document's style sheet
 * @param file a TrueType font
 */
public record EmbeddedFont(String family, Style style, byte[] file) {}
