package io.github.resumemaven.lint.rule.typo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The punctuation that goes with characters of full width, by language. */
final class WideForms {
    /** What stands in the resource, in this order. */
    private static final String NARROW = ",;!?.:";

    private final String wide;

    private WideForms(String wide) {
        this.wide = wide;
    }

    /** Empty for languages that have none of their own. */
    static Optional<WideForms> of(Locale language) {
        return Optional.ofNullable(All.FORMS.getProperty(language.getLanguage()))
                .map(WideForms::new);
    }

    /** The wide form of a mark of ASCII; the mark itself if it has none. */
    char of(char narrow) {
        int index = NARROW.indexOf(narrow);
        return index < 0 ? narrow : wide.charAt(index);
    }

    /** Loaded with the first file in such a language. */
    private static final class All {
        static final Properties FORMS = new Properties();

        static {
            try (var in = WideForms.class.getResourceAsStream("wide-forms.properties")) {
                FORMS.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("wide-forms.properties", e);
            }
        }
    }
}
