package io.github.resumemaven.read.field;

import io.github.resumemaven.read.field.Piece.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives the pieces of a line the facts that labels in front of them name. */
final class LabelledPieces {
    /** The number of an entry in a list: {@code 一、}. */
    private static final Pattern NUMERAL = Pattern.compile("\\s?[一二三四五六七八九十]{1,2}、");

    private final Evidence evidence;

    LabelledPieces(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether a piece belongs to the value whose beginning has a label. */
    private boolean goesOn(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        boolean label = piece.isLabel()
                || i + 1 < pieces.size()
                        && pieces.get(i + 1).gap() == Gap.COLON
                        && evidence.label(piece.text()).isPresent();
        boolean words = piece.gap() == Gap.SPACE
                && Character.isIdeographic(piece.text().codePointAt(0))
                && Piece.isUnspaced(piece.line().text().charAt(pieces.get(i - 1).to() - 1));
        boolean degree = piece.gap() == Gap.SLASH && evidence.degrees().is(piece.folded());
        return piece.gap().compareTo(Gap.COMMA) <= 0 && piece.gap() != Gap.BRACKET && !words && !label && !degree;
    }

    /** Whether a piece only decorates what stands behind it: {@code Place: 🇨🇭 Bern}. */
    private static boolean isIcon(Piece piece) {
        return piece.isLabel() && !piece.isLink();
    }

    /** Whether a piece fills the first of two cells, and may name the second. */
    private static boolean isFirstCell(Piece piece) {
        String text = piece.line().text();
        int tab = text.indexOf('\t');
        return tab >= piece.to()
                && tab == text.lastIndexOf('\t')
                && text.substring(piece.to(), tab).isBlank();
    }

    /** The facts that a label names of several at once: {@code Company/role}; empty if it is none of that kind. */
    private List<String> severalFacts(Piece piece) {
        String[] parts = piece.text().split("[/／|]");
        List<String> facts = Stream.of(parts)
                .map(String::strip)
                .map(evidence::label)
                .flatMap(Optional::stream)
                .toList();
        return parts.length > 1 && facts.size() == parts.length ? facts : List.of();
    }

    /** Gives each of the pieces behind a label of several facts its own; returns the last of them. */
    private static int addEach(List<Piece> pieces, int from, List<String> facts, List<Piece> result) {
        List<Piece> values = new ArrayList<>();
        int last = from;
        for (int i = from;
                i < pieces.size() && (i == from || pieces.get(i).gap().compareTo(Gap.BAR) < 0);
                i++) {
            values.addAll(slashed(pieces.get(i)));
            last = i;
        }
        for (int k = 0; k < values.size(); k++) {
            result.add(k < facts.size() ? values.get(k).labelled(facts.get(k)) : values.get(k));
        }
        return last;
    }

    private static List<Piece> slashed(Piece piece) {
        List<Piece> parts = new ArrayList<>();
        int from = piece.from();
        for (int i = piece.from(); i <= piece.to(); i++) {
            if (i == piece.to() || "/／".indexOf(piece.line().text().charAt(i)) >= 0) {
                if (i > from) {
                    parts.add(new Piece(
                            piece.line(),
                            from,
                            i,
                            parts.isEmpty() ? piece.gap() : Gap.SLASH,
                            piece.row(),
                            piece.label()));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** {@code 【期間】2019年}: brackets of this kind set a label off as a colon does. */
    private static boolean isBracketed(Piece piece) {
        String folded = piece.line().folded();
        return piece.from() > 0
                && piece.to() < folded.length()
                && "【[〔".indexOf(folded.charAt(piece.from() - 1)) >= 0
                && "】]〕".indexOf(folded.charAt(piece.to())) >= 0;
    }

    /** Whether a label announces a whole study or job, whose facts stand behind it: {@code 学历：东海大学 本科}. */
    private boolean titlesEntry(Piece label, Piece value) {
        Optional<String> fact = evidence.label(label.text());
        boolean school = evidence.school(value.folded()) >= 2;
        return fact.isEmpty()
                ? evidence.role(label.folded()) == 0
                        && (evidence.labelsJob(label.text()) || evidence.labelsStudy(label.text()))
                : school && !fact.get().equals("institution") && evidence.labelsStudy(label.text());
    }

    /** {@code Company: X} is the company X. */
    List<Piece> of(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i == 0
                    && piece.from() <= 1
                    && piece.line().folded().indexOf('、') > 0
                    && NUMERAL.matcher(piece.line().folded()).lookingAt()) {
                result.add(piece.labelled(Piece.LABEL));
                continue;
            }
            List<String> several =
                    i + 1 < pieces.size() && pieces.get(i + 1).gap() == Gap.COLON ? severalFacts(piece) : List.of();
            if (!several.isEmpty()) {
                result.add(piece.labelled(Piece.LABEL));
                i = addEach(pieces, i + 1, several, result);
                continue;
            }
            Optional<String> fact = evidence.label(piece.text());
            boolean colon =
                    i + 1 < pieces.size() && (pieces.get(i + 1).gap() == Gap.COLON || i == 0 && isFirstCell(piece));
            boolean bracketed = fact.isPresent() && isBracketed(piece);
            boolean colonBehind = bracketed
                    || piece.to() < piece.line().length()
                            && (piece.line()
                                            .folded()
                                            .substring(piece.to())
                                            .strip()
                                            .startsWith(":")
                                    || i == 0 && isFirstCell(piece));
            if (colon && titlesEntry(piece, pieces.get(i + 1))) {
                result.add(piece.labelled(Piece.LABEL));
            } else if (fact.isPresent() && colon) {
                result.add(piece.labelled(Piece.LABEL));
                while (i + 2 < pieces.size()
                        && isIcon(pieces.get(i + 1))
                        && pieces.get(i + 2).gap().compareTo(Gap.BREAK) < 0) {
                    result.add(pieces.get(++i));
                }
                result.add(pieces.get(++i).labelled(fact.get()));
                while (i + 1 < pieces.size() && goesOn(pieces, i + 1)) {
                    result.add(pieces.get(++i).labelled(fact.get()));
                }
            } else {
                result.add(fact.isPresent() && colonBehind ? piece.labelled(Piece.LABEL) : piece);
            }
        }
        return result;
    }
}
