package io.github.resumemaven.render.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes maps, lists, strings and integers as JSON (RFC 8259): two spaces, line feeds, the order of the maps. The library escapes the texts;
 * its generator and printer would take forty classes more for what are lines and commas.
 */
public final class Json {
    private static final String INDENT = "  ";

    private final JsonStringEncoder escapes = JsonStringEncoder.getInstance();
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    public static String write(Map<String, Object> tree) {
        Json json = new Json();
        json.write(tree, 0);
        return json.text.append('\n').toString();
    }

    private void write(Object node, int depth) {
        if (node instanceof Map<?, ?> map) {
            each('{', '}', map.entrySet().iterator(), depth, pair -> {
                quote((String) pair.getKey());
                text.append(": ");
                write(pair.getValue(), depth + 1);
            });
        } else if (node instanceof List<?> list) {
            each('[', ']', list.iterator(), depth, item -> write(item, depth + 1));
        } else if (node instanceof Integer number) {
            text.append(number.intValue());
        } else {
            quote((String) node);
        }
    }

    private <T> void each(char open, char close, Iterator<T> items, int depth, Consumer<T> write) {
        text.append(open);
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            line(depth + 1);
            write.accept(items.next());
            if (items.hasNext()) {
                text.append(',');
            }
        }
        if (!empty) {
            line(depth);
        }
        text.append(close);
    }

    private void line(int depth) {
        text.append('\n').append(INDENT.repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        escapes.quoteAsString(value, text);
        text.append('"');
    }
}
