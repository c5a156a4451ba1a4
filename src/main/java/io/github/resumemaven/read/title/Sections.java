package io.github.resumemaven.read.title;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.section.Stretch;
import io.github.resumemaven.read.section.TitleMatch;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts the rows of a document into sections, at the titles that open one. */
public final class Sections {
    private Sections() {}

    /** The sections in their order; the first has no title and may be empty. */
    public static List<Stretch> of(List<Row> rows, TitleRoles roles, SectionTitles titles) {
        int main = rows.stream()
                .filter(row -> row.is(Kind.HEADING) && roles.of(row).equals(Optional.of(TitleRole.SECTION)))
                .mapToInt(Row::level)
                .min()
                .orElse(1);
        List<Stretch> found = new ArrayList<>();
        Optional<Row> title = Optional.empty();
        List<Row> current = new ArrayList<>();
        for (Row row : rows) {
            if (roles.of(row).equals(Optional.of(TitleRole.SECTION))) {
                found.add(stretch(title, current, roles, titles, main));
                title = Optional.of(row);
                current = new ArrayList<>();
            } else {
                current.add(row);
            }
        }
        found.add(stretch(title, current, roles, titles, main));
        return List.copyOf(found);
    }

    private static Stretch stretch(
            Optional<Row> title, List<Row> rows, TitleRoles roles, SectionTitles titles, int main) {
        if (title.isEmpty()) {
            return new Stretch(SectionKind.BASICS, title, 0, false, List.copyOf(rows));
        }
        Row row = title.get();
        Optional<TitleMatch> match = titles.match(row.text());
        return new Stretch(
                match.map(TitleMatch::kind).orElse(SectionKind.OTHER),
                title,
                row.is(Kind.HEADING) ? row.level() : main,
                match.filter(each -> each.atLeast(Strength.PART)).isPresent(),
                List.copyOf(roles.levelled(rows)));
    }
}
