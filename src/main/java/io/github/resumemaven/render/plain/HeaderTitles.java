package io.github.resumemaven.render.plain;

import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import java.util.List;

/** Titles, such as Contact, of sections that are told whole by the facts under the name: they head these. */
public final class HeaderTitles {
    private HeaderTitles() {}

    public static List<String> of(Resume resume) {
        return resume.sections().stream()
                .filter(HeaderTitles::isTold)
                .flatMap(section -> section.title().stream())
                .map(Value::get)
                .toList();
    }

    public static boolean isTold(Section section) {
        return section.kind() == SectionKind.BASICS
                && section.title().isPresent()
                && section.parts().stream()
                        .allMatch(part -> part instanceof Prose prose
                                && PlainBlocks.of(List.of(prose.block())).isEmpty());
    }
}
