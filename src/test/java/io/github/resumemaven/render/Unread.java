package io.github.resumemaven.render;

import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.document.DocumentParser;
import io.github.resumemaven.render.plain.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document as a résumé of which nothing but its headings was understood. */
public final class Unread {
    private Unread() {}

    public static Resume of(String markdown) {
        return of(new DocumentParser().parse("sample.md", markdown.getBytes(StandardCharsets.UTF_8)));
    }

    public static Resume of(Document document) {
        List<Section> sections = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Block.Heading heading = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading next) {
                sections.add(section(document, heading, parts));
                heading = next;
                parts = new ArrayList<>();
            } else {
                parts.add(new Prose(block));
            }
        }
        sections.add(section(document, heading, parts));
        return new Resume(document, Locale.ENGLISH, Basics.EMPTY, sections, List.of(), List.of());
    }

    private static Section section(Document document, Block.Heading heading, List<Part> parts) {
        Optional<Value<String>> title =
                Optional.ofNullable(heading).map(head -> new Value<>(PlainText.of(head.content()), head.span()));
        return new Section(
                SectionKind.OTHER,
                title,
                heading == null ? 0 : heading.level(),
                List.copyOf(parts),
                document.source().span());
    }
}
