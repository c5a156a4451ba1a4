package io.github.resumemaven.project;

import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.render.check.Loss;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a source that an output does not have. */
record LostText(SourceText source, Loss loss) {
    private static final int SHOWN = 10;

    /** Names the places; a loss is a fault of ours, so it says where to tell us. */
    static UserFault fault(List<LostText> losses) {
        String places = losses.stream().limit(SHOWN).map(LostText::line).collect(Collectors.joining("\n"));
        String more = losses.size() > SHOWN ? "\n  and " + (losses.size() - SHOWN) + " more" : "";
        return new UserFault("Nothing was written, since part of the résumé would be missing:\n" + places + more
                + "\nThis is a fault of the plugin: please report it with the line. Writing that line in another way, or"
                + " leaving out the format with -Dresume.formats=…, helps until it is mended.");
    }

    private String line() {
        Position at = source.position(loss.span().start());
        String text = loss.text().length() > 60 ? loss.text().substring(0, 60) + "…" : loss.text();
        return "  " + source.name() + ":" + at.line() + ":" + at.column() + ": "
                + loss.format().key() + " lacks \"" + text + "\"";
    }
}
