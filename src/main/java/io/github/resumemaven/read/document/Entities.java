package io.github.resumemaven.read.document;

import com.vladsch.flexmark.util.sequence.Escaping;

/** HTML character references. */
final class Entities {
    private Entities() {}

    /** @param entity as written, with {@code &} and {@code ;}. What names nothing is returned as it is */
    static String decode(String entity) {
        // The references of nearly all résumés; the full table is a resource of 2,200 lines.
        return switch (entity) {
            case "&nbsp;" -> "\u00a0";
            case "&ensp;" -> "\u2002";
            case "&emsp;" -> "\u2003";
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> Characters.wellFormed(Escaping.unescapeHtml(entity));
        };
    }

    /** A text with references in it. */
    static String decodeAll(String text) {
        return text.indexOf('&') < 0 ? text : Characters.wellFormed(Escaping.unescapeHtml(text));
    }
}
