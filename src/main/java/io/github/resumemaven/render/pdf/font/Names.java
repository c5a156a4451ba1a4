package io.github.resumemaven.render.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a font is called: the table {@code name} (OpenType 1.9.1), in US English for Windows. */
final class Names {
    private static final int ENGLISH = 0x409;

    private Names() {}

    static Optional<String> of(ByteBuffer table, int id) {
        int texts = table.getShort(4) & 0xFFFF;
        for (int i = 0; i < table.getShort(2); i++) {
            int record = 6 + i * 12;
            if (table.getShort(record) == 3
                    && table.getShort(record + 4) == ENGLISH
                    && table.getShort(record + 6) == id) {
                byte[] text = new byte[table.getShort(record + 8) & 0xFFFF];
                table.get(texts + (table.getShort(record + 10) & 0xFFFF), text);
                return Optional.of(new String(text, StandardCharsets.UTF_16BE));
            }
        }
        return Optional.empty();
    }

    /** A table that holds the family, the style and the names built of them. */
    static byte[] table(String family, String style) {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(1, family);
        names.put(2, style);
        names.put(4, family + " " + style);
        names.put(6, (family + "-" + style).replaceAll("[^A-Za-z0-9-]", ""));
        ByteBuffer table = ByteBuffer.allocate(6
                + names.size() * 12
                + 2 * names.values().stream().mapToInt(String::length).sum());
        table.putShort((short) 0).putShort((short) names.size()).putShort((short) (6 + names.size() * 12));
        int place = 0;
        for (Map.Entry<Integer, String> name : names.entrySet()) {
            int length = 2 * name.getValue().length();
            table.putShort((short) 3).putShort((short) 1).putShort((short) ENGLISH);
            table.putShort((short) (int) name.getKey()).putShort((short) length).putShort((short) place);
            place += length;
        }
        names.values().forEach(name -> table.put(name.getBytes(StandardCharsets.UTF_16BE)));
        return table.array();
    }
}
