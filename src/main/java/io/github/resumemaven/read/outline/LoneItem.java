package io.github.resumemaven.read.outline;

import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Field;
import java.util.List;

/** A list item that became an entry as a whole: the entry is the item, and does not hold a list of it. */
public final class LoneItem {
    private LoneItem() {}

    /** The body of an entry: of one without a title that is one item, what the item says. */
    public static List<Block> opened(List<Field> fields, List<Block> body) {
        boolean lone = fields.isEmpty()
                && body.size() == 1
                && body.get(0) instanceof Block.ListBlock list
                && list.items().size() == 1;
        return lone ? ((Block.ListBlock) body.get(0)).items().get(0).content() : body;
    }
}
