package io.github.resumemaven.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) as all that we write looks: two spaces, line feeds, a line end at the end. The library escapes the texts; its
 * generator and printer would take forty classes more for what are lines and commas, and a start has no time for them.
 *
 * <p>Whoever writes balances starts and ends, and names what stands in an object.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private final JsonStringEncoder escapes = JsonStringEncoder.getInstance();
    private final StringBuilder text = new StringBuilder();
    /** Names as they stand in front of a value: a report has few, thousands of times. */
    private final Map<String, String> names = new HashMap<>();
    /** The beginnings of lines, by their depth. */
    private final List<String> indents = new ArrayList<>(List.of("\n"));

    private int depth;
    /** Whether nothing stands yet behind the bracket that was opened last. */
    private boolean first = true;

    /** What was written, and a line end. */
    public String text() {
        return text + "\n";
    }

    public void startObject() {
        item();
        open('{');
    }

    public void startObject(String name) {
        name(name);
        open('{');
    }

    public void endObject() {
        close('}');
    }

    public void startArray() {
        item();
        open('[');
    }

    public void startArray(String name) {
        name(name);
        open('[');
    }

    public void endArray() {
        close(']');
    }

    /** @param value null for JSON's {@code null} */
    public void field(String name, String value) {
        name(name);
        quote(value);
    }

    public void field(String name, long value) {
        name(name);
        text.append(value);
    }

    public void field(String name, boolean value) {
        name(name);
        text.append(value);
    }

    /** A text in an array. */
    public void item(String value) {
        item();
        quote(value);
    }

    /** A number in an array. */
    public void item(long value) {
        item();
        text.append(value);
    }

    private void name(String name) {
        item();
        text.append(names.computeIfAbsent(name, each -> '"' + new String(escapes.quoteAsString(each)) + "\": "));
    }

    private void item() {
        if (!first) {
            text.append(',');
        }
        if (depth > 0) {
            line();
        }
        first = false;
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
    }

    private void line() {
        while (indents.size() <= depth) {
            indents.add(indents.get(indents.size() - 1) + INDENT);
        }
        text.append(indents.get(depth));
    }

    private void quote(String value) {
        if (value == null) {
            text.append("null");
            return;
        }
        text.append('"');
        escapes.quoteAsString(value, text);
        text.append('"');
    }
}
