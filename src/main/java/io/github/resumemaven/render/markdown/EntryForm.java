package io.github.resumemaven.render.markdown;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.Section;
import java.util.List;

/** The forms that the entries of a section may be written in. */
enum EntryForm {
    /** {@code ### Engineer · Skiff (2019 – 2021)}. */
    TITLE,
    /** {@code ### Skiff}, below it role and dates. */
    NAME_ABOVE,
    /** {@code - Skiff, Engineer (2019 – 2021)}. */
    ITEM,
    /** {@code - **Skiff** · Engineer · 2019 – 2021}. */
    BOLD_ITEM,
    /** The author's own blocks, in our manner. */
    AS_WRITTEN;

    /** Of the head: a list, else as its author wrote it. */
    static final List<EntryForm> HEAD = List.of(TITLE, AS_WRITTEN);

    private static final List<EntryForm> LONG = List.of(TITLE, NAME_ABOVE, BOLD_ITEM, AS_WRITTEN);
    private static final List<EntryForm> SHORT = List.of(ITEM, TITLE, BOLD_ITEM, AS_WRITTEN);

    /** The forms for a section, the best first. Entries of one line are a list, and a table stays one. */
    static List<EntryForm> of(Section section) {
        if (section.parts().stream().anyMatch(EntryForm::isTableHead)) {
            return List.of(AS_WRITTEN, TITLE);
        }
        return section.entries().map(Entry::body).allMatch(List::isEmpty) ? SHORT : LONG;
    }

    /** What is left of a table whose rows are entries. */
    private static boolean isTableHead(Part part) {
        return part instanceof Prose prose
                && prose.block() instanceof Block.Table table
                && table.rows().size() == 1;
    }
}
