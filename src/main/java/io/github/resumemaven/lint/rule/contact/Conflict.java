package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two of a kind are no conflict: only what no other place repeats is. */
public final class Conflict extends Rule {
    private static final List<String> EMAIL_KEYS = List.of("email", "mail");
    private static final List<String> PHONE_KEYS = List.of("phone", "tel", "mobile");

    public Conflict() {
        super("contact/conflict", WARNING, Fixing.NONE, "a contact differs from the one given elsewhere");
    }

    @Override
    public void check(Context context, Report report) {
        Resume resume = context.resume();
        List<Value<String>> emails = resume.basics().emails();
        List<Value<String>> phones = resume.basics().phones();
        if (resume.document().format() == Document.Format.MARKDOWN) {
            checkFrontMatter(resume.document().data(), EMAIL_KEYS, emails, Conflict::email, report);
            checkFrontMatter(resume.document().data(), PHONE_KEYS, phones, Conflict::digits, report);
        }
        for (Resume twin : context.twins()) {
            String name = twin.source().name();
            checkTwin(emails, twin.basics().emails(), Conflict::email, "e-mail addresses", name, report);
            checkTwin(phones, twin.basics().phones(), Conflict::digits, "phone numbers", name, report);
        }
    }

    private static void checkFrontMatter(
            Data.Mapping data,
            List<String> keys,
            List<Value<String>> body,
            Function<String, String> form,
            Report report) {
        Optional<Value<String>> front =
                keys.stream().flatMap(key -> data.text(key).stream()).findFirst();
        List<Value<String>> others = body.stream()
                .filter(value ->
                        front.isPresent() && !value.span().overlaps(front.get().span()))
                .toList();
        if (!others.isEmpty() && none(Stream.of(front.get()), others, form)) {
            report.at(
                            front.get().span(),
                            "the front matter says " + front.get().get() + ", the text "
                                    + others.get(0).get())
                    .help("write the same in both places, or in one only");
        }
    }

    private static void checkTwin(
            List<Value<String>> own,
            List<Value<String>> others,
            Function<String, String> form,
            String what,
            String file,
            Report report) {
        if (!own.isEmpty() && !others.isEmpty() && none(own.stream(), others, form)) {
            report.at(
                            own.get(0).span(),
                            file + " gives other " + what + ": " + others.get(0).get())
                    .help("write the same in both files");
        }
    }

    private static boolean none(Stream<Value<String>> some, List<Value<String>> others, Function<String, String> form) {
        List<String> known = others.stream().map(Value::get).map(form).toList();
        return some.map(Value::get).map(form).noneMatch(known::contains);
    }

    private static String email(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The last eight: country codes and trunk zeros come and go. */
    private static String digits(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 8));
    }
}
