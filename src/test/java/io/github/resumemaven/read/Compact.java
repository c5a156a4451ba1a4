package io.github.resumemaven.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.PartialDate;
import io.github.resumemaven.model.Period;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A résumé as JSON that a person can check against its source: one line for each entry. */
final class Compact {
    private Compact() {}

    /** The lines of jobs and studies. */
    static List<String> entries(String compact) {
        return compact.lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .filter(line -> line.startsWith("\"work") || line.startsWith("\"education"))
                .toList();
    }

    static String of(Resume resume) {
        StringBuilder out = new StringBuilder("{\n");
        out.append("  \"language\": ")
                .append(quoted(resume.language().toLanguageTag()))
                .append(",\n");
        out.append("  \"basics\": [\n")
                .append(lines(basics(resume.basics()), "    "))
                .append("  ],\n");
        out.append("  \"sections\": [\n");
        List<String> sections = resume.sections().stream().map(Compact::section).toList();
        out.append(String.join(",\n", sections)).append("\n  ]");
        if (!resume.unreadableDates().isEmpty()) {
            out.append(",\n  \"unreadableDates\": ").append(list(resume.unreadableDates()));
        }
        return out.append("\n}\n").toString();
    }

    private static List<String> basics(Basics basics) {
        List<String> facts = new java.util.ArrayList<>();
        basics.name().ifPresent(value -> facts.add("name: " + value.get()));
        basics.label().ifPresent(value -> facts.add("label: " + value.get()));
        basics.emails().forEach(value -> facts.add("email: " + value.get()));
        basics.phones().forEach(value -> facts.add("phone: " + value.get()));
        basics.urls().forEach(value -> facts.add("url: " + value.get()));
        basics.location().ifPresent(value -> facts.add("location: " + value.get()));
        basics.profiles()
                .forEach(profile -> facts.add("profile: " + profile.network().get()
                        + profile.username().map(name -> " " + name.get()).orElse("")
                        + profile.url().map(url -> " <" + url.get() + ">").orElse("")));
        basics.image().ifPresent(value -> facts.add("image: " + value.get()));
        basics.facts()
                .forEach(fact ->
                        facts.add(fact.label().get() + " = " + fact.value().get()));
        return facts;
    }

    private static String section(Section section) {
        String title = section.title().map(Value::get).orElse("");
        return "    {" + quoted(section.kind().key() + ": " + title) + ": [\n"
                + lines(section.parts().stream().map(Compact::part).toList(), "      ") + "    ]}";
    }

    private static String part(Part part) {
        if (!(part instanceof Entry entry)) {
            return "prose";
        }
        StringBuilder line = new StringBuilder(entry.kind().key());
        entry.period().ifPresent(period -> line.append(" ").append(period(period)));
        for (Field field : entry.fields()) {
            line.append(" | ")
                    .append(field.name().name().toLowerCase(Locale.ROOT))
                    .append(" ")
                    .append(field.value().get());
        }
        if (!entry.keywords().isEmpty()) {
            line.append(" | words ")
                    .append(String.join(
                            "; ", entry.keywords().stream().map(Value::get).toList()));
        }
        if (!entry.body().isEmpty()) {
            line.append(" | blocks ").append(entry.body().size());
        }
        return line.toString();
    }

    private static String period(Period period) {
        return period.isSingle()
                ? date(period.start())
                : date(period.start()) + ".." + (period.ongoing() ? "now" : date(period.end()));
    }

    private static String date(Optional<Value<PartialDate>> date) {
        return date.map(value -> value.get().iso()).orElse("");
    }

    private static String list(List<Value<String>> values) {
        return "["
                + String.join(
                        ", ", values.stream().map(value -> quoted(value.get())).toList()) + "]";
    }

    private static String lines(List<String> lines, String indent) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(indent)
                    .append(quoted(lines.get(i)))
                    .append(i + 1 < lines.size() ? "," : "")
                    .append("\n");
        }
        return out.toString();
    }

    private static String quoted(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));
            json.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
