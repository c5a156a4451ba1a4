package io.github.resumemaven.render.html;

/** Text into HTML. */
final class Escape {
    private Escape() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** For a value in double quotes. */
    static String attribute(String value) {
        return text(value).replace("\"", "&quot;").replaceAll("\\R", " ");
    }
}
