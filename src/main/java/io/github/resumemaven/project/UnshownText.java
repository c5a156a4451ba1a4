package io.github.resumemaven.project;

import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.render.RenderFault;
import java.util.stream.Collectors;

/** Tells an author what of the source a format can't show. */
final class UnshownText {
    private static final int SHOWN = 10;

    private UnshownText() {}

    static UserFault fault(SourceText source, RenderFault fault) {
        int count = fault.spots().size();
        String more = count > SHOWN ? "\n  and " + (count - SHOWN) + " more" : "";
        String places = fault.spots().stream()
                .limit(SHOWN)
                .map(spot -> line(source, spot))
                .collect(Collectors.joining("\n"));
        return new UserFault("Nothing was written, since the PDF would not show all of the résumé:\n" + places + more
                + "\nThe other formats can be written: name them with -Dresume.formats=html,text,docx,json.");
    }

    private static String line(SourceText source, RenderFault.Spot spot) {
        Position at = source.position(spot.span().start());
        return "  " + source.name() + ":" + at.line() + ":" + at.column() + ": " + spot.message();
    }
}
