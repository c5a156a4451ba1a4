package io.github.resumemaven.render.pdf.font;

import java.util.Locale;

/** The faces that a document asks for. */
public enum Style {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("Bold Italic", 700, true);

    private final String title;
    private final int weight;
    private final boolean italic;

    Style(String title, int weight, boolean italic) {
        this.title = title;
        this.weight = weight;
        this.italic = italic;
    }

    static Style of(boolean bold, boolean italic) {
        return italic ? bold ? BOLD_ITALIC : ITALIC : bold ? BOLD : REGULAR;
    }

    /** Its name in a font: {@code Bold Italic}. */
    public String title() {
        return title;
    }

    /** As CSS counts it. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** Its name in the files of the fonts that come along: {@code bold-italic}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
