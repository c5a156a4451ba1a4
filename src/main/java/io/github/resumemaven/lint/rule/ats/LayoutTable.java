package io.github.resumemaven.lint.rule.ats;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Prose;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Only tables whose columns part what belongs together: jobs side by side, and what our own reader could not take apart.
 * What it takes out of a table is written to every output as lines of text, and software reads it like any other.
 */
public final class LayoutTable extends Rule {
    /** Loaded when there is a table. */
    private static final class Dates {
        private static final String YEAR = "(?:19|20)\\d\\d";
        private static final Pattern RANGE =
                Pattern.compile(YEAR + "[^|<\\n]{0,12}?(?:[-–—~～〜至]|\\bto\\b|\\bbis\\b)[^|<\\n]{0,12}?" + "(?:" + YEAR
                        + "|至今|现在|現在|現職|(?i:present|now|today|heute))");
    }

    public LayoutTable() {
        super("ats/layout-table", WARNING, Fixing.NONE, "a table is used for layout, and software mixes up its cells");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        List<Block.Table> tables = Walk.blocks(context.document())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> isInCareer(table, context))
                .toList();
        if (tables.isEmpty()) {
            return;
        }
        List<Span> kept = context.resume().sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(Prose.class::isInstance)
                .map(part -> ((Prose) part).block().span())
                .toList();
        for (Block.Table table : tables) {
            table.rows().stream()
                    .filter(row -> ranges(row, context) > 1)
                    .findFirst()
                    .ifPresentOrElse(
                            row -> tell(row.span(), "the columns of the table are jobs or studies", report),
                            () -> checkKept(table, kept, context, report));
        }
    }

    private static void checkKept(Block.Table table, List<Span> kept, Context context, Report report) {
        table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> isWhole(cell, context))
                        && kept.stream().anyMatch(block -> block.overlaps(row.span())))
                .findFirst()
                .ifPresent(row -> tell(row.span(), "the cells of the table hold whole jobs or studies", report));
    }

    private static void tell(Span place, String what, Report report) {
        report.at(place, what + ", and software reads line by line across them")
                .help("write a heading or a list item for each, one below the other");
    }

    /** How many cells of a row hold a range of dates. */
    private static long ranges(Block.TableRow row, Context context) {
        return row.cells().stream()
                .filter(cell ->
                        Dates.RANGE.matcher(context.source().text(cell.span())).find())
                .count();
    }

    /** Dates and words: a column of dates alone is one of a table as it should be. */
    private static boolean isWhole(Block.TableCell cell, Context context) {
        String text = context.source().text(cell.span()).replaceAll("<[^>]*>", " ");
        return Dates.RANGE.matcher(text).find()
                && Dates.RANGE
                                .matcher(text)
                                .replaceAll("")
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        > 4;
    }

    private static boolean isInCareer(Block.Table table, Context context) {
        return context.resume().sections().stream()
                .filter(section -> section.span().overlaps(table.span()))
                .anyMatch(section -> section.kind() == SectionKind.WORK || section.kind() == SectionKind.EDUCATION);
    }
}
