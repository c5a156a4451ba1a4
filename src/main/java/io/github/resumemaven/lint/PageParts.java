package io.github.resumemaven.lint;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.HeadingIds;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Resume;
import io.github.resumemaven.model.Walk;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the fragments of a page's own links can point to. */
public final class PageParts {
    private PageParts() {}

    /** The ids of the headings, and those that the author's HTML gives. */
    public static Set<String> of(Resume resume) {
        Set<String> ids = new TreeSet<>(HeadingIds.of(resume).all());
        Stream.concat(
                        Walk.blocks(resume.document())
                                .filter(Block.HtmlBlock.class::isInstance)
                                .map(Block::span),
                        Walk.inlines(resume.document())
                                .filter(Inline.Html.class::isInstance)
                                .map(Inline::span))
                .flatMap(html -> HtmlTags.in(resume.source().text(), html).stream())
                .flatMap(tag -> Stream.concat(tag.attribute("id").stream(), tag.attribute("name").stream()))
                .forEach(attribute -> ids.add(attribute.value()));
        return ids;
    }
}
