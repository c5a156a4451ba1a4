package io.github.resumemaven.read.title;

import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.title.Path.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each title of a document is. */
public final class TitleRoles {
    private static final int TOP = 2;
    private static final int GROUPED = 3;
    private static final int PART = 4;

    private final Map<Row, Placed> roles = new HashMap<>();
    private final Set<Row> dates = new HashSet<>();

    private TitleRoles(List<Title> titles) {
        List<Placed> found = RoleSearch.of(titles);
        for (int i = 0; i < titles.size(); i++) {
            roles.put(titles.get(i).row(), found.get(i));
            if (titles.get(i).onlyDate()) {
                dates.add(titles.get(i).row());
            }
        }
    }

    public static TitleRoles of(List<Row> rows, SectionTitles titles, Evidence evidence, PieceReader pieces) {
        return new TitleRoles(new TitleFinder(titles, evidence, pieces).find(rows));
    }

    public Optional<TitleRole> of(Row row) {
        return Optional.ofNullable(roles.get(row)).map(Placed::role);
    }

    /**
     * The rows of one section. Where the levels of its headings contradict their roles, they are those of the roles:
     * groups and entries without one above the entries of groups, and these above their parts.
     */
    public List<Row> levelled(List<Row> section) {
        List<Row> rows = withDates(section);
        if (!isMixed(rows)) {
            return rows;
        }
        List<Row> result = new ArrayList<>();
        int entry = 0;
        for (Row row : rows) {
            int rank = rank(row);
            entry = rank > 0 && rank < PART ? row.level() : entry;
            result.add(rank == 0 ? row : row.atLevel(rank < PART ? rank : PART + Math.max(0, row.level() - entry - 1)));
        }
        return result;
    }

    /** A heading that is a date, right below one at least as high that is none, is a line of that title. */
    private List<Row> withDates(List<Row> rows) {
        List<Row> result = new ArrayList<>();
        Row above = null;
        for (Row row : rows) {
            boolean goesOn = above != null
                    && above.is(Kind.HEADING)
                    && !above.dated()
                    && row.is(Kind.HEADING)
                    && row.level() >= above.level()
                    && dates.contains(row);
            result.add(goesOn ? row.asParagraph() : row);
            above = row;
        }
        return result;
    }

    /** The level of a heading by its role; 0 of other rows. */
    private int rank(Row row) {
        Placed placed = row.is(Kind.HEADING) ? roles.get(row) : null;
        return placed == null
                ? 0
                : placed.role() == TitleRole.GROUP || placed.role() == TitleRole.ENTRY && !placed.grouped()
                        ? TOP
                        : placed.role() == TitleRole.ENTRY ? GROUPED : PART;
    }

    private boolean isMixed(List<Row> rows) {
        int[] least = {7, 7, 7, 7, 7};
        int[] most = new int[5];
        for (Row row : rows) {
            int rank = rank(row);
            if (rank > 0) {
                least[rank] = Math.min(least[rank], row.level());
                most[rank] = Math.max(most[rank], row.level());
            }
        }
        boolean entries = most[TOP] > 0 || most[GROUPED] > 0;
        int parts = least[PART];
        return entries
                && (least[TOP] < most[TOP]
                        || least[GROUPED] < most[GROUPED]
                        || most[TOP] >= least[GROUPED]
                        || Math.max(most[TOP], most[GROUPED]) >= parts);
    }
}
