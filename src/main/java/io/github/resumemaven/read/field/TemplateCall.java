package io.github.resumemaven.read.field;

import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that calls a template of a site generator with named arguments, {@code {{ job(title="Baker", company="Crumb & Co.")
 * }}}: the names of the arguments are labels, and so is the
 * call's own syntax, quotation marks included.
 */
final class TemplateCall {
    private static final Pattern CALL = Pattern.compile("^\\s*(?:\\{\\{[<%]?|\\{%|<\\p{Alpha}).*");
    private static final Pattern ARGUMENT =
            Pattern.compile("([\\p{Alpha}_-]{2,24})\\s*[=:]\\s*([\"'“”])(.*?)([\"“”]|'(?!\\p{L}))");
    /** The first line of a call over several lines. */
    private static final Pattern OPENED = Pattern.compile("\\s*\\{[{%]\\s*[^{}]{0,80}");

    /** A line of a call over several lines holds one argument. */
    private static final Pattern LONE =
            Pattern.compile("\\s*[\\p{Alpha}_-]{2,24}\\s*=\\s*\"[^\"]*\"\\s*,?\\s*(?:-?%\\}|/?>|[>%]?\\}\\})?\\s*");

    private static final int LEAST_ARGUMENTS = 1;

    private TemplateCall() {}

    static boolean is(Line line) {
        // What one of them must hold, and most lines do not.
        boolean may = line.text().indexOf('{') >= 0
                || line.text().indexOf('=') >= 0
                || line.text().indexOf('<') >= 0;
        return may && isCall(line);
    }

    private static boolean isCall(Line line) {
        return OPENED.matcher(line.text()).matches()
                || LONE.matcher(line.text()).matches()
                || CALL.matcher(line.text()).matches()
                        && ARGUMENT.matcher(line.text())
                                        .results()
                                        .limit(LEAST_ARGUMENTS)
                                        .count()
                                == LEAST_ARGUMENTS;
    }

    /** The pieces of a call; a value has the label that its argument's name is, if that is known. */
    static List<Piece> pieces(Line line, List<Span> dates, int row, Evidence evidence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(line.text());
        int at = 0;
        while (argument.find()) {
            label(pieces, line, at, argument.start(3), row);
            Optional<String> fact = evidence.label(argument.group(1)).filter(name -> !isTitle(argument.group(1)));
            value(pieces, line, argument.start(3), argument.end(3), dates, row, fact);
            at = argument.end(3);
        }
        label(pieces, line, at, line.length(), row);
        return pieces;
    }

    /** A title is a role, a degree or a name, as the entry may be. */
    private static boolean isTitle(String argument) {
        return argument.equalsIgnoreCase("title") || argument.equalsIgnoreCase("name");
    }

    private static void label(List<Piece> pieces, Line line, int from, int to, int row) {
        if (!line.text().substring(from, to).isBlank()) {
            pieces.add(new Piece(line, from, to, Gap.BAR, row, Optional.of(Piece.LABEL)));
        }
    }

    /** A value without the dates in it. */
    private static void value(
            List<Piece> pieces, Line line, int from, int to, List<Span> dates, int row, Optional<String> fact) {
        int at = from;
        for (Span date : dates) {
            if (date.start() >= at && date.end() <= to) {
                piece(pieces, line, at, date.start(), row, fact);
                at = date.end();
            }
        }
        piece(pieces, line, at, to, row, fact);
    }

    private static void piece(List<Piece> pieces, Line line, int from, int to, int row, Optional<String> fact) {
        if (hasLetters(line, from, to)) {
            pieces.add(new Piece(line, from, to, Gap.BAR, row, fact));
        }
    }

    private static boolean hasLetters(Line line, int from, int to) {
        return line.text().substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
