package io.github.resumemaven.read.entry;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.PieceReader;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the studies, or the jobs, that somebody names among the facts about themselves: {@code 毕业院校：东海大学}. */
public final class FactEntries {
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_FACT = 100;
    private static final int LONGEST_BARE = 60;
    private static final Pattern NOT_BARE = Pattern.compile("[:@。]|\\d{7}");
    private static final Set<String> OF_STUDY = Set.of("studyType", "area", "score", "period");
    private static final Set<String> OF_JOB = Set.of("position", "unit", "period");

    /** One that begins no address. */
    private static final Pattern COLON = Pattern.compile(":(?!//)");

    private final Evidence evidence;
    private final RowEvidence words;
    private final SectionKind kind;

    public FactEntries(SectionKind kind, Evidence evidence, PieceReader pieces) {
        this.kind = kind;
        this.evidence = evidence;
        this.words = new RowEvidence(evidence, pieces);
    }

    /**
     * The entries that are told so.
     *
     * @param rows of a section
     * @param contacts whether that is one of nothing but facts, where entries need no label
     */
    public List<Draft> find(List<Row> rows, boolean contacts) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (names(rows.get(i)) && (contacts || label(rows.get(i)).isPresent())) {
                int from = i;
                while (from > 0
                        && isOneMore(rows.get(from - 1), rows.get(from))
                        && isFree(rows.get(from - 1), drafts)) {
                    from--;
                }
                while (i + 1 < rows.size() && isOneMore(rows.get(i + 1), rows.get(i))) {
                    i++;
                }
                drafts.add(Draft.of(List.copyOf(rows.subList(from, i + 1)), List.of()));
            }
        }
        return drafts;
    }

    private static boolean isFree(Row row, List<Draft> drafts) {
        return drafts.stream().noneMatch(draft -> draft.head().contains(row));
    }

    private boolean names(Row row) {
        if (row.is(Kind.HEADING) || row.length() > LONGEST_FACT) {
            return false;
        }
        Optional<String> label = label(row);
        boolean range = row.lasted();
        if (kind == SectionKind.EDUCATION) {
            return words.school(row) >= 2
                    && (label.filter(evidence::labelsStudy).isPresent() || isBare(row) && tellsStudy(row, range));
        }
        return label.filter(evidence::labelsJob).isPresent()
                ? range || words.organization(row) >= 2
                : range && isBare(row) && words.role(row) >= 2;
    }

    /** Without a label a school is a study beside a degree or a time, or where nothing else is said. */
    private boolean tellsStudy(Row row, boolean range) {
        String school = row.folded().strip();
        boolean alone = Fold.unspaced(school)
                && evidence.schools()
                        .last(school)
                        .filter(hit -> hit.end() == school.length())
                        .isPresent();
        return range || alone || words.degree(row) >= 2.5;
    }

    /** Whether a short row says nothing else: it has no label, no address, and is no sentence. */
    private boolean isBare(Row row) {
        return row.length() <= LONGEST_BARE
                && !NOT_BARE.matcher(row.folded()).find()
                && evidence.label(row.text()).isEmpty()
                && !evidence.isDuty(row.folded().strip());
    }

    /** Whether a row beside one of an entry has the label of another of its facts, and no other entry begins with it. */
    private boolean isOneMore(Row row, Row beside) {
        return row.kind() == beside.kind()
                && row.level() == beside.level()
                && row.length() <= LONGEST_FACT
                && !names(row)
                && label(row)
                        .flatMap(evidence::label)
                        .filter((kind == SectionKind.EDUCATION ? OF_STUDY : OF_JOB)::contains)
                        .isPresent();
    }

    /** The label that a row begins with, if it is the only one in it. */
    private static Optional<String> label(Row row) {
        boolean cells = row.is(Kind.TABLE_ROW) || row.is(Kind.TABLE_HEADER);
        String[] parts = cells ? row.text().split("\t") : COLON.split(row.folded(), -1);
        return parts.length == 2 && parts[0].length() <= LONGEST_LABEL ? Optional.of(parts[0]) : Optional.empty();
    }
}
