package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.model.Block.Heading;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Says each thing once: who skips a level does so throughout. Which level the first heading has is no fault: the page's
 * title may stand in the front matter, and the sections at any level below it.
 */
public final class HeadingOutline extends Rule {
    public HeadingOutline() {
        super("structure/heading-outline", WARNING, Fixing.UNSAFE, "the headings skip a level, or several are first");
    }

    @Override
    public void check(Context context, Report report) {
        List<Heading> headings = new ArrayList<>();
        for (var block : context.document().blocks()) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            }
        }
        checkSkip(headings, context.document(), report);
        checkFirst(headings, context, report);
    }

    private static void checkSkip(List<Heading> headings, Document document, Report report) {
        for (int i = 1; i < headings.size(); i++) {
            int above = headings.get(i - 1).level();
            Heading heading = headings.get(i);
            if (heading.level() > above + 1) {
                Report.Draft draft = report.at(
                                marker(heading, document),
                                "the headings go from level " + above + " to level " + heading.level())
                        .help("use level " + (above + 1)
                                + " here; readers and screen readers take levels for an outline");
                fix(headings, document, draft);
                return;
            }
        }
    }

    /** The name at level 1 is the title of the page; the sections belong below it. */
    private static void checkFirst(List<Heading> headings, Context context, Report report) {
        List<Heading> first =
                headings.stream().filter(heading -> heading.level() == 1).toList();
        boolean titled = first.size() > 1
                && context.resume()
                        .basics()
                        .name()
                        .filter(name -> first.get(0).span().overlaps(name.span()))
                        .isPresent();
        if (titled) {
            report.at(marker(first.get(1), context.document()), "a second heading stands at the level of the name")
                    .help("give the sections level 2 (##)")
                    .atMost(Severity.INFO);
        }
    }

    /** The {@code ######}; of a heading that is underlined, all of it. */
    private static Span marker(Heading heading, Document document) {
        int start = heading.span().start();
        String text = document.source().text();
        int at = start;
        while (at < heading.span().end() && text.charAt(at) == ' ') {
            at++;
        }
        return text.startsWith("#".repeat(heading.level()), at) ? new Span(at, at + heading.level()) : heading.span();
    }

    /** Closes the gaps between the levels in use, everywhere. */
    private static void fix(List<Heading> headings, Document document, Report.Draft draft) {
        TreeSet<Integer> used = new TreeSet<>();
        headings.forEach(heading -> used.add(heading.level()));
        List<Edit> edits = new ArrayList<>();
        for (Heading heading : headings) {
            int level = used.first() + used.headSet(heading.level()).size();
            Span marker = marker(heading, document);
            if (level != heading.level()) {
                if (marker.length() != heading.level()) {
                    return;
                }
                edits.add(new Edit(marker, "#".repeat(level)));
            }
        }
        if (!edits.isEmpty()) {
            draft.fix(new Fix("close the gap in the levels of all headings", false, edits));
        }
    }
}
