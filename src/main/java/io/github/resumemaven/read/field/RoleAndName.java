package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.read.field.Piece.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts a role from the employer written right behind it, where the title has no other words: {@code Trainee Foxglove Labs}. */
final class RoleAndName {
    private final Evidence evidence;

    RoleAndName(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Piece> parted(List<Piece> title) {
        List<Piece> open = title.stream()
                .filter(piece -> piece.label().isEmpty())
                .filter(piece -> piece.hasLetters() && !evidence.isCondition(piece.folded()))
                .filter(piece -> evidence.place(piece.text()) < 2)
                .toList();
        boolean named = title.stream()
                .anyMatch(piece -> piece.label().filter("company"::equals).isPresent());
        int cut = open.size() == 1 && !named ? cut(open.get(0)) : -1;
        if (cut < 0) {
            return title;
        }
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : title) {
            if (piece == open.get(0)) {
                parted.add(piece.to(cut));
                parted.add(new Piece(piece.line(), cut + 1, piece.to(), Gap.SPACE, piece.row(), Optional.empty()));
            } else {
                parted.add(piece);
            }
        }
        return parted;
    }

    /** Where the space stands behind which a name begins; -1 if the piece does not begin with a role, or has no name. */
    private int cut(Piece piece) {
        String folded = piece.folded();
        String text = piece.text();
        List<WordSet.Hit> roles = evidence.roles().all(folded);
        if (roles.isEmpty() || roles.get(0).start() > 0) {
            return -1;
        }
        int end = roles.get(roles.size() - 1).end();
        boolean name =
                end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return name ? piece.from() + end : -1;
    }
}
