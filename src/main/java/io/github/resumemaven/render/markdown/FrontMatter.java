package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import java.util.Locale;
import java.util.Optional;

/** The settings at the top of the file: what site generators and our own reader ask for. */
final class FrontMatter {
    private FrontMatter() {}

    /** YAML 1.2 between two lines of {@code ---}. The title is the author's own, else the name. */
    static String of(Resume resume, Locale language) {
        Optional<String> title = resume.document()
                .data()
                .text("title")
                .map(Value::get)
                .or(() -> resume.basics().name().map(Value::get))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return "---\n" + title.map(text -> "title: " + quoted(text) + "\n").orElse("") + "lang: "
                + language.toLanguageTag() + "\n---\n";
    }

    /** §7.3.1: in double quotes everything may stand. */
    private static String quoted(String text) {
        boolean plain = text.matches("[\\p{L}][\\p{L}\\p{N} .,'()/–—-]*")
                && !text.matches("(?i)(true|false|yes|no|on|off|null|~)");
        return plain ? text : '"' + text.replaceAll("\\p{Cntrl}", " ").replaceAll("[\\\\\"]", "\\\\$0") + '"';
    }
}
