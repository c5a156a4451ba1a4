package io.github.resumemaven.read.field;

import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.outline.Line;
import java.util.regex.Pattern;

/** How well each fact fits a piece of a title, by its own words and writing. */
final class Scores {
    private static final int LONG = 60;

    /** How much likelier a sentence behind another one is a remark. */
    private static final double BEHIND_STOP = 0.8;

    private static final double ADDRESS = 2;
    private static final double RUNNING = 2;
    private static final double SMALL = 0.8;
    private static final int LEAST_RUNNING = 3;

    /** How much the form of a word says that it is a role, where no word is known. */
    private static final double FORMED = 0.7;

    /** How much the writing of a word says that it is a name, where no word is known. */
    private static final double COINED = 0.5;

    /** {@code BlenderGrid}, {@code ESPN}, {@code example.com}: words that somebody made up as a name. */
    private static final Pattern COINED_NAME =
            Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}[\\p{L}\\d]*|\\p{Lu}{3,}[\\d&.]*|[\\p{L}\\d-]+\\.\\p{Ll}{2,4}");

    private final Evidence evidence;
    private final SectionKind kind;

    Scores(Evidence evidence, SectionKind kind) {
        this.evidence = evidence;
        this.kind = kind;
    }

    /** One figure for each of the kind's facts, in the order of {@link FieldKinds}; 0 says nothing. */
    double[] of(Piece piece) {
        return switch (kind) {
            case WORK, VOLUNTEER -> job(piece);
            case EDUCATION -> study(piece);
            case PROJECTS, OPEN_SOURCE -> project(piece);
            default -> thing(piece);
        };
    }

    /** Name, role, place, remark. */
    private double[] job(Piece piece) {
        String folded = piece.folded();
        double role = evidence.role(folded);
        double organization = Math.max(evidence.organization(folded), evidence.school(folded) * 0.6);
        double place = place(piece);
        double wordless = wordless(piece);
        double duty = duty(piece) + clause(piece);
        double address = address(piece);
        boolean linked = isLinked(piece);
        boolean unit = evidence.isUnit(folded);
        boolean unknown = role == 0 && organization == 0 && place < 2 && !linked;
        double formed = unknown && evidence.hasRoleForm(folded) ? FORMED : 0;
        double coined = unknown && COINED_NAME.matcher(piece.text().strip()).matches() ? COINED : 0;
        double name = organization
                - aside(piece)
                - role * (piece.gap() == Piece.Gap.BRACKET ? 0.3 : 0.8)
                - (place >= 2.5 ? 1.5 : 0)
                + (linked ? 1 : 0)
                - formed / 2
                + coined
                - address
                - running(piece, organization)
                - wordless
                - duty
                - lengthy(piece);
        double position = -aside(piece)
                + (unit && role < 3 ? Math.min(role, 1) - 1.5 : role)
                - organization * 0.9
                - (place >= 2.5 ? 2 : 0)
                - (linked ? 0.5 : 0)
                + formed
                - coined / 2
                - address
                - running(piece, role)
                - duty
                - wordless
                - lengthy(piece);
        double location = place >= 2 ? place - role : place - 1.8 - role;
        double remark = remark(piece) + (unit && role < 2.5 && organization < 2 ? 2.2 : 0);
        return new double[] {name, position, location, remark};
    }

    /** School, degree, subject, place, score, remark. */
    private double[] study(Piece piece) {
        String folded = piece.folded();
        double school = evidence.school(folded);
        double degree = evidence.degree(folded);
        double area = evidence.area(folded);
        double place = place(piece);
        double wordless = wordless(piece);
        double name = Math.max(school, evidence.organization(folded) * 0.7)
                - (degree >= 2.5 ? 1.5 : degree * 0.3)
                - (place >= 2.5 ? 1.5 : 0)
                - (school == 0 ? area * 0.3 + evidence.role(folded) * 0.5 : 0)
                + (isLinked(piece) ? 1 : 0)
                - address(piece)
                - clause(piece)
                - small(piece, school)
                - wordless;
        double studyType = (degree > 0 ? degree : -0.7) - school * 0.8 - wordless;
        double subject = 0.3
                + area * 0.75
                - school
                - (degree >= 2.5 ? 1 : 0)
                - (place >= 2.5 ? 1.5 : 0)
                - wordless
                - lengthy(piece);
        double location = place >= 2 ? place - school : place - 1.8 - school;
        double score = evidence.isScore(folded) ? 4 : -3;
        double remark = remark(piece) + (evidence.isHonour(folded) && school == 0 && degree < 2 ? 2.4 : 0);
        return new double[] {name, studyType, subject, location, score, remark};
    }

    /** Name, role, remark. */
    private double[] project(Piece piece) {
        double role = evidence.role(piece.folded());
        return new double[] {0.5 - wordless(piece), role >= 2 ? role - 1.2 : -2, remark(piece)};
    }

    /** Name, issuer, remark. */
    private double[] thing(Piece piece) {
        double issuer = Math.max(evidence.organization(piece.folded()), evidence.school(piece.folded())) - 1;
        return new double[] {1 - wordless(piece), issuer, remark(piece)};
    }

    /** A few letters in brackets only explain what stands before them. */
    private static double aside(Piece piece) {
        return piece.gap() == Piece.Gap.BRACKET && piece.to() - piece.from() <= 4 ? 1.5 : 0;
    }

    /** Two capital letters are a state behind a comma, and anything elsewhere. */
    private double place(Piece piece) {
        double place = evidence.place(piece.text());
        return piece.gap() != Piece.Gap.COMMA
                        && piece.to() - piece.from() <= 2
                        && piece.text().matches("[A-Z]{2}")
                ? 0
                : place;
    }

    private double remark(Piece piece) {
        return (evidence.isCondition(piece.folded()) ? 3.5 : -0.6)
                + (piece.hasLetters() ? 0 : 3)
                + address(piece) / 2
                + (piece.gap() == Piece.Gap.STOP ? BEHIND_STOP : 0)
                + lengthy(piece);
    }

    /** Behind a comma, what somebody did is no name of what they were. */
    private double duty(Piece piece) {
        return piece.gap().compareTo(Piece.Gap.COMMA) >= 0 && evidence.isDuty(piece.folded()) ? 3 : 0;
    }

    /** What tells something is no name, and says little of one within it. */
    private double clause(Piece piece) {
        return evidence.isClause(piece.folded()) ? 3.5 : 0;
    }

    /** Without letters, as a word for the present, or set as code, a piece names nobody. */
    private double wordless(Piece piece) {
        return !piece.hasLetters() || evidence.isNow(piece.folded()) ? 4 : (piece.marks() & Line.CODE) != 0 ? 3.5 : 0;
    }

    private static double lengthy(Piece piece) {
        return piece.to() - piece.from() > LONG ? 1.2 : 0;
    }

    /** An address says where to read more, and is somebody's name only where nothing else is. */
    private static double address(Piece piece) {
        String text = piece.text().strip();
        return Addresses.is(text) && !Character.isUpperCase(text.codePointAt(0)) ? ADDRESS : 0;
    }

    /** Several words, the first of them small, that name nothing known: a text goes on, as behind a dash. */
    private double running(Piece piece, double known) {
        String text = piece.text().strip();
        return known == 0 && Character.isLowerCase(text.codePointAt(0)) && text.split("\\s+").length >= LEAST_RUNNING
                ? RUNNING
                : 0;
    }

    /** Names begin with a capital letter: {@code on hold} behind a degree is no school. */
    private static double small(Piece piece, double known) {
        return known == 0
                        && !isLinked(piece)
                        && Character.isLowerCase(piece.text().strip().codePointAt(0))
                ? SMALL
                : 0;
    }

    private static boolean isLinked(Piece piece) {
        return (piece.marks() & Line.LINK) != 0;
    }
}
