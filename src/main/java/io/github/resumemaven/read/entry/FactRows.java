package io.github.resumemaven.read.entry;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.RowEvidence;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the facts that the first rows below the titles of a section tell: {@code - Employer}, {@code - 2019 – 2021}. One row
 * alone may be a description; that the same row of most entries names what their titles lack makes it a fact of all.
 */
final class FactRows {
    private static final int LONGEST = 70;

    /** So many rows grow at most. */
    private static final int MOST = 3;

    /** Of so many entries at least, such a row must be seen. */
    private static final int LEAST_ENTRIES = 2;

    private static final int MOST_WORDS = 6;
    private static final int SHORT_WORD = 3;

    /** What it says that no entry is without such a row. */
    private static final double EVERYWHERE = 0.3;

    private static final int SHORT = 45;
    private static final double ACTIVITY = -0.5;

    /** What the rows must say on average. */
    private static final double LEAST = 0.3;

    private final Evidence evidence;
    private final HeadLines lines;
    private final RowEvidence words;
    private final SectionKind kind;

    FactRows(Evidence evidence, HeadLines lines, RowEvidence words, SectionKind kind) {
        this.evidence = evidence;
        this.lines = lines;
        this.words = words;
        this.kind = kind;
    }

    /** The same entries, with those of their first rows in the title that tell facts. */
    List<Draft> grown(List<Draft> drafts) {
        List<Draft> grown = drafts;
        for (int i = 0; i < MOST; i++) {
            List<Draft> next = step(grown);
            if (next == grown) {
                break;
            }
            grown = next;
        }
        return grown;
    }

    /** How a row is written. */
    private record Form(Kind kind, int level, boolean quoted) {
        static Form of(Row row) {
            return new Form(row.kind(), row.level(), row.quoted());
        }
    }

    private List<Draft> step(List<Draft> drafts) {
        Map<Draft, Double> said = new IdentityHashMap<>();
        Map<Form, List<Draft>> forms = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (mayGrow(draft)) {
                said.put(draft, says(draft));
                forms.computeIfAbsent(Form.of(next(draft)), any -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (List<Draft> like : forms.values()) {
            double sum = like.stream().mapToDouble(said::get).sum();
            boolean all = like.size() == drafts.size()
                    && like.size() > LEAST_ENTRIES
                    && like.stream().allMatch(draft -> next(draft).length() <= SHORT && said.get(draft) >= 0);
            sum += all ? EVERYWHERE * like.size() : 0;
            if (like.size() >= LEAST_ENTRIES && like.size() * 2 > drafts.size() && sum >= LEAST * like.size()) {
                Set<Draft> growing = Collections.newSetFromMap(new IdentityHashMap<>());
                like.stream().filter(draft -> said.get(draft) >= 0).forEach(growing::add);
                return drafts.stream()
                        .map(draft -> growing.contains(draft) ? draft.grown() : draft)
                        .toList();
            }
        }
        return drafts;
    }

    private static Row next(Draft draft) {
        return draft.body().get(0);
    }

    private boolean mayGrow(Draft draft) {
        if (draft.body().isEmpty()
                || draft.events().isPresent()
                || !draft.columns().isEmpty()) {
            return false;
        }
        Row next = next(draft);
        Row last = draft.head().get(draft.head().size() - 1);
        return next.index() == last.index() + 1
                && (next.beginsItem() || next.is(Kind.PARAGRAPH))
                && next.lone()
                && !next.dated()
                && draft.head().stream().anyMatch(Row::dated)
                && lacks(draft);
    }

    /** Whether the title tells one thing only, beside its dates: who, or as what, but not both. */
    private boolean lacks(Draft draft) {
        return texts(draft, 2) < 2;
    }

    /** How many texts a title holds; once it has the most that matters, none is looked for. */
    private int texts(Draft draft, int most) {
        int texts = 0;
        for (Row row : draft.shared()) {
            texts += texts < most ? lines.texts(row, most) : 0;
        }
        for (Row row : draft.head()) {
            texts += texts < most ? lines.texts(row, most) : 0;
        }
        return texts;
    }

    /** How much the row below a title looks like the fact that is missing there; below 0 if it tells something. */
    private double says(Draft draft) {
        Row row = next(draft);
        if (row.length() > LONGEST
                || Sentences.runsOn(row)
                || evidence.titlesPart(row.text())
                || lines.isForeignFact(row)) {
            return -1;
        }
        if (evidence.endsInActivity(row.folded())) {
            // A job to be done, as in the title of a project, more often than who does it.
            return ACTIVITY;
        }
        boolean roleKnown = draft.head().stream().anyMatch(each -> words.role(each) >= 1.5);
        double name = Math.max(words.organization(row), words.school(row)) >= 1 ? 1 : 0;
        double role = words.role(row) >= 2 && !evidence.endsInActivity(row.folded()) ? 1 : 0;
        double degree = kind == SectionKind.EDUCATION && words.degree(row) >= 1.5 ? 1 : 0;
        double link = row.line().anchors().isEmpty() ? 0 : 0.3;
        double written = isTitled(row) ? 0.4 : 0;
        boolean silent = texts(draft, 1) == 0;
        return Math.max(degree, silent ? Math.max(name, role) : roleKnown ? name : role) + link + written;
    }

    /** Whether all longer words begin with a capital letter, as those of a name do. */
    private static boolean isTitled(Row row) {
        List<String> all = List.of(row.text().strip().split("[\\s/&,-]+"));
        return all.size() <= MOST_WORDS
                && all.stream()
                        .noneMatch(word -> word.length() > SHORT_WORD && Character.isLowerCase(word.codePointAt(0)))
                && all.stream().anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    }
}
