package io.github.resumemaven.lint;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a résumé would be if something in it had been read, for rules on what is too broken for most readers. */
public final class Readings {
    private Readings() {}

    public static UnaryOperator<Resume> email(String text) {
        return resume -> {
            Basics old = resume.basics();
            return with(
                    resume,
                    new Basics(
                            old.name(),
                            old.label(),
                            and(old.emails(), text, resume),
                            old.phones(),
                            old.urls(),
                            old.location(),
                            old.profiles(),
                            old.image(),
                            old.facts()),
                    resume.unreadableDates());
        };
    }

    public static UnaryOperator<Resume> phone(String text) {
        return resume -> {
            Basics old = resume.basics();
            return with(
                    resume,
                    new Basics(
                            old.name(),
                            old.label(),
                            old.emails(),
                            and(old.phones(), text, resume),
                            old.urls(),
                            old.location(),
                            old.profiles(),
                            old.image(),
                            old.facts()),
                    resume.unreadableDates());
        };
    }

    public static UnaryOperator<Resume> unreadableDate(String text) {
        return resume -> with(resume, resume.basics(), and(resume.unreadableDates(), text, resume));
    }

    private static List<Value<String>> and(List<Value<String>> values, String text, Resume resume) {
        int start = resume.source().text().indexOf(text);
        Span span = new Span(start, start + text.length());
        return Stream.concat(
                        values.stream().filter(value -> !value.span().overlaps(span)),
                        Stream.of(new Value<>(text, span)))
                .toList();
    }

    private static Resume with(Resume old, Basics basics, List<Value<String>> unreadableDates) {
        return new Resume(old.document(), old.language(), basics, old.sections(), old.labels(), unreadableDates);
    }
}
