package io.github.resumemaven.lint.rule.contact;

import io.github.resumemaven.lint.Anchor;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import java.util.Optional;

/** Where a missing contact is missed. */
final class ContactBlock {
    private ContactBlock() {}

    /** The title of the contact section, else the head of the file. */
    static Span span(Context context) {
        return context.resume()
                .sections(SectionKind.BASICS)
                .map(Section::title)
                .flatMap(Optional::stream)
                .map(Value::span)
                .findFirst()
                .orElseGet(() -> Anchor.of(context.resume()));
    }
}
