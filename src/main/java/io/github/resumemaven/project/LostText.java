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

    /** What to say of passages that are shown as they are written, too: a line each, however many formats lacked it. */
    static List<String> repeated(List<LostText> mended) {
        return mended.stream()
                .map(lost -> lost.place() + ": this passage is shown once more as it is written, since \""
                        + lost.shortened()
                        + "\" would be missing. This is a fault of the plugin: please report it with the"
                        + " line. Writing it in another way helps until it is mended.")
                .distinct()
                .toList();
    }

    private String line() {
        return "  " + place() + ": " + loss.format().key() + " lacks \"" + shortened() + "\"";
    }

    private String place() {
        Position at = source.position(loss.span().start());
        return source.name() + ":" + at.line() + ":" + at.column();
    }

    private String shortened() {
        return loss.text().length() > 60 ? loss.text().substring(0, 60) + "…" : loss.text();
    }
}
