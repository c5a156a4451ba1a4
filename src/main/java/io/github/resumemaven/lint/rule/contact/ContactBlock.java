package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;

/** Where a missing contact is missed. */
final class ContactBlock {
    private ContactBlock() {}

    /** The title of the contact section, else the name, else an empty span where the text begins. */
    static Span span(Context context) {
        Resume resume = context.resume();
        return resume.sections(SectionKind.BASICS)
                .map(Section::title)
                .flatMap(java.util.Optional::stream)
                .map(Value::span)
                .findFirst()
                .or(() -> resume.basics().name().map(Value::span))
                .orElseGet(() -> Span.at(start(resume)));
    }

    private static int start(Resume resume) {
        if (!resume.document().blocks().isEmpty()) {
            return resume.document().blocks().get(0).span().start();
        }
        Data.Mapping data = resume.document().data();
        return data.pairs().isEmpty() ? 0 : data.span().start();
    }
}
