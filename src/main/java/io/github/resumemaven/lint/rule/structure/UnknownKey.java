package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.link.address.DataLines;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.DidYouMean;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Only keys that are nearly a known one: themes and generators read keys of their own, and nobody knows them all.
 */
public final class UnknownKey extends Rule {
    /** Shorter words are near too many others. */
    private static final int SHORTEST = 4;

    public UnknownKey() {
        super("structure/unknown-key", WARNING, Fixing.UNSAFE, "a key looks like a slip of one that is read");
    }

    @Override
    public void check(Context context, Report report) {
        Data.Mapping data = context.document().data();
        if (data.pairs().isEmpty()) {
            return;
        }
        boolean markdown = context.document().format() == Document.Format.MARKDOWN;
        List<String> known =
                DataLines.read(UnknownKey.class, markdown ? "front-matter-keys.txt" : "json-resume-keys.txt", 1)
                        .stream()
                        .map(line -> line[0])
                        .toList();
        check(data, known, !markdown, context, report);
    }

    private static void check(Data data, List<String> known, boolean deep, Context context, Report report) {
        if (data instanceof Data.Mapping mapping) {
            for (Data.Pair pair : mapping.pairs()) {
                check(pair.key(), mapping, known, context, report);
                if (deep) {
                    check(pair.value(), known, true, context, report);
                }
            }
        } else if (data instanceof Data.Sequence sequence && deep) {
            sequence.items().forEach(item -> check(item, known, true, context, report));
        }
    }

    private static void check(
            Data.Scalar key, Data.Mapping mapping, List<String> known, Context context, Report report) {
        String text = key.text();
        if (text.length() < SHORTEST
                || text.startsWith("x-")
                || known.stream().anyMatch(text::equalsIgnoreCase)
                || !text.chars().allMatch(c -> c < 0x80)) {
            return;
        }
        near(text, known)
                // Who writes both means both.
                .filter(meant -> mapping.get(meant).isEmpty())
                .ifPresent(meant -> {
                    Report.Draft draft = report.at(key.span(), "nothing reads the key \"" + text + "\"")
                            .help("write " + meant + ", or x-" + text + " for a key of your own");
                    if (context.source().text(key.span()).equals(text)) {
                        draft.fix(Fix.unsafe("write " + meant, new Edit(key.span(), meant)));
                    }
                });
    }

    /** One slip, two in a long word; the first letter is hardly ever wrong, and a plural is no slip. */
    private static Optional<String> near(String key, List<String> known) {
        String wanted = key.toLowerCase(Locale.ROOT);
        return DidYouMean.nearest(key, known)
                .filter(meant -> meant.length() >= SHORTEST
                        && meant.toLowerCase(Locale.ROOT).charAt(0) == wanted.charAt(0)
                        && DidYouMean.distance(wanted, meant.toLowerCase(Locale.ROOT)) <= (key.length() > 8 ? 2 : 1)
                        && !wanted.equals(meant.toLowerCase(Locale.ROOT) + "s"));
    }
}
