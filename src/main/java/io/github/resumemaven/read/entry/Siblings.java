package io.github.resumemaven.read.entry;

import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Makes the titles of the entries of one section alike: a line that is part of most titles is part of the others, too. */
final class Siblings {
    private static final int LONGEST = 90;

    /** A row up to this long may begin with a fact though it goes on: {@code エンジニアとして開発。} */
    private static final int SHORT = 30;

    private Siblings() {}

    static List<Draft> aligned(List<Draft> drafts) {
        List<Draft> aligned = new ArrayList<>();
        for (Draft draft : drafts) {
            aligned.add(grown(draft, drafts));
        }
        return aligned;
    }

    private static Draft grown(Draft draft, List<Draft> all) {
        int size = draft.head().size();
        if (draft.body().isEmpty()
                || draft.events().isPresent()
                || !draft.columns().isEmpty()) {
            return draft;
        }
        Row next = draft.body().get(0);
        boolean below = next.index() == draft.head().get(size - 1).index() + 1;
        boolean title = next.length() <= LONGEST && !next.dated() && !next.is(Kind.RULE);
        if (!below || !title) {
            return draft;
        }
        long longer = all.stream()
                .filter(other ->
                        other.head().size() > size && isLike(other.head().get(size), next))
                .filter(other -> isLike(other.head().get(size - 1), draft.head().get(size - 1)))
                .filter(other -> other.head().get(size).index()
                        == other.head().get(size - 1).index() + 1)
                .count();
        boolean most = longer >= 1 && longer * 2 >= all.size();
        boolean told = most && next.length() > SHORT && Sentences.runsOn(next);
        return most && !told ? draft.grown() : draft;
    }

    /** Whether two rows are written in one way. */
    private static boolean isLike(Row a, Row b) {
        return a.kind() == b.kind()
                && a.level() == b.level()
                && a.first() == b.first()
                && a.strong() == b.strong()
                && a.emphasised() == b.emphasised()
                && a.dated() == b.dated();
    }
}
