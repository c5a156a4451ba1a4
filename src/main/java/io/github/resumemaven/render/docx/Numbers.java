package io.github.resumemaven.render.docx;

import java.util.ArrayList;
import java.util.List;

/** The lists of a document: one for all bullets, one for each numbered list, so that each counts from its own start. */
final class Numbers {
    static final int BULLETS = 1;

    private final List<Integer> starts = new ArrayList<>();

    int list(int start) {
        starts.add(start);
        return BULLETS + starts.size();
    }

    /** The definitions that the numbering part has a place for. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < starts.size(); i++) {
            xml.append("  <w:num w:numId=\"").append(BULLETS + i + 1).append("\"><w:abstractNumId w:val=\"1\"/>");
            for (int level = 0; level < 9; level++) {
                xml.append("<w:lvlOverride w:ilvl=\"").append(level).append("\"><w:startOverride w:val=\"");
                xml.append(starts.get(i)).append("\"/></w:lvlOverride>");
            }
            xml.append("</w:num>\n");
        }
        return xml.toString();
    }
}
