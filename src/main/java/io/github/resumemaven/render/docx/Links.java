package io.github.resumemaven.render.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses that the document leads to, each under the id that its text names (ECMA-376 part 2 §9.3). */
final class Links {
    private final Map<String, String> ids = new LinkedHashMap<>();

    String id(String address) {
        return ids.computeIfAbsent(address, a -> "link" + (ids.size() + 1));
    }

    /** @param pictures the images of the document */
    String xml(List<Drawings.Part> pictures) {
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Xml xml = new Xml();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        xml.empty("Relationship", "Id", "styles", "Type", types + "styles", "Target", "styles.xml");
        xml.empty("Relationship", "Id", "settings", "Type", types + "settings", "Target", "settings.xml");
        xml.empty("Relationship", "Id", "numbering", "Type", types + "numbering", "Target", "numbering.xml");
        ids.forEach((address, id) -> xml.empty(
                "Relationship", "Id", id, "Type", types + "hyperlink", "Target", address, "TargetMode", "External"));
        pictures.forEach(picture ->
                xml.empty("Relationship", "Id", picture.id(), "Type", types + "image", "Target", picture.name()));
        return xml.close().toString();
    }
}
