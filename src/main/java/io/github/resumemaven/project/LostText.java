package io.github.resumemaven.project;

import io.github.resumemaven.model.Position;
import io.github.resumemaven.model.SourceText;
import io.github.resumemaven.render.check.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of a source that an output does not have. */
record LostText(SourceText source, Loss loss) {
    private static final int SHOWN = 10;
    private static final int LONGEST = 60;

    /** Names the places; a loss is a fault of ours, so it says where to tell us. */
    static UserFault fault(List<LostText> losses) {
        String places = losses.stream().limit(SHOWN).map(LostText::line).collect(Collectors.joining("\n"));
        String more = losses.size() > SHOWN ? "\n  and " + (losses.size() - SHOWN) + " more" : "";
        return new UserFault("Nothing was written, since part of the résumé would be missing:\n" + places + more
                + "\nThis is a fault of the plugin: please report it with the line. Writing that line in another way, or"
                + " leaving out the format with -Dresume.formats=…, helps until it is mended.");
    }

    /** What to say of passages that are shown as they are written, too: a line each, with the formats that lacked it. */
    static List<String> repeated(List<LostText> mended) {
        Map<String, List<LostText>> passages = mended.stream()
                .collect(Collectors.groupingBy(
                        lost -> lost.place() + lost.shortened(), LinkedHashMap::new, Collectors.toList()));
        return passages.values().stream()
                .map(lost -> lost.get(0).place() + ": this passage is shown once more as it is written, since \""
                        + lost.get(0).shortened() + "\" would be missing in " + formats(lost)
                        + ". This is a fault of the plugin: please report it with the"
                        + " line. Writing it in another way helps until it is mended.")
                .toList();
    }

    private static String formats(List<LostText> lost) {
        return lost.stream().map(each -> each.loss().format().key()).distinct().collect(Collectors.joining(", "));
    }

    private String line() {
        return "  " + place() + ": " + loss.format().key() + " lacks \"" + shortened() + "\"";
    }

    private String place() {
        Position at = source.position(loss.span().start());
        return source.name() + ":" + at.line() + ":" + at.column();
    }

    private String shortened() {
        String text = loss.text();
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
