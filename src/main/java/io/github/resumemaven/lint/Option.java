package io.github.resumemaven.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something about a rule that users may set: {@code dates/gap(months=3)}.
 *
 * @param name in camel case
 * @param meaning what it changes, with its unit, as a phrase
 * @param preset the value it has when nobody sets it, as it would be written
 * @param form what values it takes
 */
public record Option(String name, String meaning, String preset, Form form) {

    /** The kinds of values. */
    public enum Form {
        NUMBER("a whole number, 0 or more", value -> value.matches("[0-9]{1,6}")),
        FLAG("true or false", value -> value.equals("true") || value.equals("false")),
        /** Words parted by {@code |}; may be empty. */
        LIST("words parted by |", value -> true);

        private final String description;
        private final Function<String, Boolean> accepts;

        Form(String description, Function<String, Boolean> accepts) {
            this.description = description;
            this.accepts = accepts;
        }

        public String description() {
            return description;
        }
    }

    public static Option number(String name, int preset, String meaning) {
        return new Option(name, meaning, Integer.toString(preset), Form.NUMBER);
    }

    public static Option flag(String name, boolean preset, String meaning) {
        return new Option(name, meaning, Boolean.toString(preset), Form.FLAG);
    }

    public static Option list(String name, String preset, String meaning) {
        return new Option(name, meaning, preset, Form.LIST);
    }

    /** Why it cannot have this value; empty if it can. */
    Optional<String> refuses(String value) {
        return form.accepts.apply(value) ? Optional.empty() : Optional.of("takes " + form.description);
    }

    static List<String> words(String value) {
        return Arrays.stream(value.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
