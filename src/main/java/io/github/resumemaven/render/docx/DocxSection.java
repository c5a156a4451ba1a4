package io.github.resumemaven.render.docx;

import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Part;
import io.github.resumemaven.model.Prose;
import java.util.List;

/** The parts of a section in source order: runs of labelled lines, entries, the author's own blocks. */
final class DocxSection {
    private final DocxEntries entries;
    private final DocxTerms terms;
    private final DocxBlocks blocks;

    DocxSection(DocxEntries entries, DocxTerms terms, DocxBlocks blocks) {
        this.entries = entries;
        this.terms = terms;
        this.blocks = blocks;
    }

    void add(List<Part> parts) {
        DocxEntries.Above above = DocxEntries.Above.HEADING;
        for (int i = 0; i < parts.size(); i++) {
            int lines = terms.run(parts, i);
            if (lines > 0) {
                terms.add(parts, i, i + lines);
                i += lines - 1;
                above = DocxEntries.Above.TEXT;
            } else if (parts.get(i) instanceof Entry entry) {
                entries.add(entry, above);
                above = entry.body().isEmpty() ? DocxEntries.Above.BRIEF : DocxEntries.Above.TEXT;
            } else if (parts.get(i) instanceof Prose prose) {
                blocks.add(List.of(prose.block()), "Normal", 0);
                above = DocxEntries.Above.TEXT;
            }
        }
    }
}
