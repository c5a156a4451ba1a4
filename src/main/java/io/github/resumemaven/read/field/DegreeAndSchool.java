package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.read.field.Piece.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a degree from the school written right behind it: {@code PhD University of Rowan}, {@code BSc Physics Almada College}. */
final class DegreeAndSchool {
    private static final int NONE = -1;
    private static final int SHORTEST_NAME = 4;

    private final Evidence evidence;

    DegreeAndSchool(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Piece> parted(List<Piece> title) {
        boolean labelled = title.stream().anyMatch(piece -> piece.label().isPresent() && !piece.isLabel());
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : title) {
            int cut = labelled || piece.label().isPresent() ? NONE : cut(piece);
            if (cut < 0) {
                parted.add(piece);
            } else {
                parted.add(piece.to(cut));
                parted.add(new Piece(piece.line(), cut + 1, piece.to(), Gap.SPACE, piece.row(), Optional.empty()));
            }
        }
        return parted;
    }

    /** Where the space stands behind which a school's name begins; -1 if the piece does not begin with a degree, or names none. */
    private int cut(Piece piece) {
        String folded = piece.folded();
        List<WordSet.Hit> degrees = evidence.degrees().all(folded);
        if (degrees.isEmpty() || degrees.get(0).start() > 0) {
            return NONE;
        }
        int degree = 0;
        for (WordSet.Hit hit : degrees) {
            degree = hit.start() <= degree + 1 ? Math.max(degree, hit.end()) : degree;
        }
        for (WordSet.Hit school : evidence.schools().all(folded)) {
            // What stands within a degree says its level: High School Diploma.
            if (school.start() > degree) {
                int begin = nameBegin(folded, degree, school);
                return begin > 0
                                && folded.charAt(begin - 1) == ' '
                                && Character.isUpperCase(piece.text().charAt(begin))
                        ? piece.from() + begin - 1
                        : NONE;
            }
        }
        return NONE;
    }

    /** The name begins behind the subject; without one, with the word for the school, or with one or two in front of that. */
    private int nameBegin(String folded, int degree, WordSet.Hit school) {
        int subject = evidence.subjectEnd(folded, degree, school.start());
        if (subject > degree) {
            return subject + 1;
        }
        String between = folded.substring(degree, school.start()).strip();
        if (between.isEmpty()) {
            return school.start();
        }
        boolean last = school.end() == folded.length();
        boolean named = between.length() >= SHORTEST_NAME && between.split(" ").length <= 2;
        return last && named ? degree + 1 : NONE;
    }
}
