package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the title lines of one document at their separators; each is cut once, however many ask. Not for several threads. */
public final class PieceReader {
    /** Strokes, middle dots, leaders of dots or dashes, wide gaps. */
    private static final Separator BAR = new Separator(
            Gap.BAR,
            " -–—_=~.…|｜¦│┃❘∣ǀ⏐•‧∙●◆■▪·‖\\",
            "\\s*(?:[-–—_=~]{4,}|[.…]{4,})\\s*|\\s*[|｜¦│┃❘∣ǀ⏐•‧∙●◆■▪|·‖]+\\s*|\\s{2,}|\\s*\\\\\\s*$");

    private static final Separator DASH = new Separator(
            Gap.DASH,
            "-–—―~−⸺‐>",
            "\\s+[-–—―~−⸺‐>]{1,3}\\s+|\\s*(?:—{1,2}|⸺|--)\\s*|^[-–—~]+\\s*|\\s*[-–—~]+$"
                    + "|\\s+[-–](?=\\p{L}[^-–|]{1,40}\\p{L}[-–](?:\\s{2}|\\s*$))|(?<=\\p{L})[-–](?=\\s{2})"
                    + "|(?<=[\\p{IsHan}\\p{IsHangul})])[-–](?=[\\p{IsHan}\\p{IsHangul}\\p{L}])|(?<=\\p{L})[-–](?=\\p{IsHan})");
    private static final Separator COMMA = new Separator(Gap.COMMA, ",、，", "\\s*(?:,(?=\\s|\\D|$)|[、，])\\s*");
    private static final Separator SEMICOLON = new Separator(Gap.SEMICOLON, ";；", "\\s*(?:;(?=\\s|\\D|$)|；)\\s*");
    private static final Separator COLON = new Separator(Gap.COLON, ":", "\\s*:(?!//)\\s*");
    private static final Separator SLASH = new Separator(Gap.SLASH, "/／", "\\s+/\\s+|\\s*[／]\\s*");
    /** One role after the other: {@code Developer -> Architect}. */
    private static final Separator ARROW = new Separator(Gap.ARROW, "-=→⇒➔➜➡", "\\s*(?:[-=]>|→|⇒|➔|➜|➡)\\s*");
    /** The end of a sentence behind a longer word or a bracket. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{4}|[)\\]”\"»])\\.\\s+(?=[\\p{Lu}(])|。\\s*");

    private static final Separator OPEN = new Separator(Gap.BRACKET, "([（【〔［{<", "\\s*[(\\[（【〔［{<]+\\s*");
    private static final Separator CLOSE = new Separator(Gap.EDGE, ")]）】〕］}>", "\\s*[)\\]）】〕］}>]+\\s*");
    /** A full stop behind a longer word ends a sentence. */
    private static final int SHORTEST_LAST_WORD = 4;

    /** What is longer is no firm or role with another fact written to it. */
    private static final int LONGEST_GLUED = 80;

    private static final int LONGEST_LABEL = 32;

    private final Evidence evidence;
    private final LinkCuts links;
    private final LabelledPieces labels;
    private final Map<Line, List<Cutting>> known = new IdentityHashMap<>();

    private record Cutting(List<Span> dates, List<Piece> pieces) {}

    public PieceReader(Evidence evidence) {
        this.evidence = evidence;
        this.links = new LinkCuts(evidence);
        this.labels = new LabelledPieces(evidence);
    }

    /** The pieces of one row. */
    public List<Piece> of(Row row, List<Span> dates) {
        List<Cutting> cuttings = known.computeIfAbsent(row.line(), line -> new ArrayList<>(2));
        for (Cutting cutting : cuttings) {
            if (cutting.dates().equals(dates)) {
                return cutting.pieces();
            }
        }
        List<Piece> pieces = List.copyOf(of(row.line(), dates, 0));
        cuttings.add(new Cutting(List.copyOf(dates), pieces));
        return pieces;
    }

    /**
     * The pieces of one line.
     *
     * @param dates stretches of the line that are no part of a piece
     * @param row which line of a title it is, from 0
     */
    public List<Piece> of(Line line, List<Span> dates, int row) {
        if (TemplateCall.is(line)) {
            return TemplateCall.pieces(line, dates, row, evidence);
        }
        List<Piece> pieces = new ArrayList<>();
        Gap gap = Gap.LINE;
        int from = 0;
        Quotes quotes = Quotes.of(line.text());
        int at = labelEnd(line.folded());
        if (at > 0 && add(pieces, line, 0, at, Gap.LINE, row)) {
            from = at;
            gap = Gap.COLON;
        }
        while (at < line.length()) {
            Optional<Cut> cut = cut(line, dates, from, at, quotes);
            if (cut.isEmpty()) {
                at++;
                continue;
            }
            boolean any = add(pieces, line, from, at, gap, row);
            if (cut.get().gap() == Gap.LINK_WORD) {
                if (add(pieces, line, at, cut.get().end(), Gap.LINK_WORD, row)) {
                    pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).labelled(Piece.LABEL));
                }
            }
            gap = any || pieces.isEmpty() && gap != Gap.LINE
                    ? cut.get().gap()
                    : strongest(gap, cut.get().gap());
            if (pieces.isEmpty()) {
                gap = Gap.LINE;
            }
            from = cut.get().end();
            at = Math.max(from, at + (cut.get().end() == at ? 1 : 0));
        }
        add(pieces, line, from, line.length(), gap, row);
        return glued(labels.of(linked(pieces)));
    }

    /** {@code 2011 at Almada University}: a word that links may stand at the beginning of a piece, too. */
    private List<Piece> linked(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            String folded = piece.line().folded();
            boolean follows = piece.gap() != Gap.LINE && piece.gap() != Gap.LINK_WORD && piece.from() > 0;
            int blank = piece.from() - 1;
            Optional<LinkWords.Link> link =
                    follows && folded.charAt(blank) == ' ' ? evidence.links().at(folded, blank) : Optional.empty();
            int end = link.map(LinkWords.Link::end).orElse(piece.to());
            if (end < piece.to()
                    && evidence.names(folded.substring(end, piece.to()))
                    && evidence.role(piece.folded()) == 0) {
                result.add(piece.to(end - 1).labelled(Piece.LABEL));
                result.add(new Piece(piece.line(), end, piece.to(), Gap.LINK_WORD, piece.row(), piece.label()));
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    private record Cut(int end, Gap gap) {}

    /** Where a label with separators of its own ends, as in {@code Date (da – a): 05/2016}; 0 if there is none. */
    private int labelEnd(String folded) {
        int colon = folded.indexOf(':');
        boolean label = colon > 0
                && colon <= LONGEST_LABEL
                && !folded.startsWith("//", colon + 1)
                && isLabel(folded.substring(0, colon));
        return label ? colon : 0;
    }

    private boolean isLabel(String text) {
        return evidence.label(text).isPresent() || evidence.labelsStudy(text) || evidence.labelsJob(text);
    }

    private static Gap strongest(Gap a, Gap b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private Optional<Cut> cut(Line line, List<Span> dates, int from, int at, Quotes quotes) {
        for (int i = 0; i < dates.size(); i++) {
            Span date = dates.get(i);
            if (date.start() <= at && at < date.end()) {
                return Optional.of(new Cut(date.end(), Gap.BAR));
            }
        }
        if (isWithinWord(line, from, at)) {
            return Optional.empty();
        }
        if (quotes.around(at)) {
            return Optional.empty();
        }
        if (at > from && quotes.setsOff(at)) {
            return Optional.of(new Cut(at, Gap.BRACKET));
        }
        String folded = line.folded();
        int broken = at;
        while (broken < line.length() && line.text().charAt(broken) == ' ') {
            broken++;
        }
        if (broken < line.length() && line.text().charAt(broken) == Line.BREAK) {
            return Optional.of(new Cut(broken + 1, Gap.BREAK));
        }
        if (wide(line, at)) {
            return Optional.of(new Cut(at + 1, Gap.BAR));
        }
        Optional<Cut> told = linkCut(links.told(line, from, at, dates));
        if (told.isPresent()) {
            return told;
        }
        // No other gap begins with a letter, and most characters are one.
        if (Character.isLetterOrDigit(folded.charAt(at))) {
            if (at == from && at > 1 && ") ".equals(folded.substring(at - 2, at))) {
                Optional<Cut> link = linkCut(links.word(line, 0, at - 1, at, dates));
                if (link.isPresent()) {
                    return link;
                }
            }
            return atEdge(line, from, at) ? Optional.of(new Cut(at, Gap.EDGE)) : Optional.empty();
        }
        if (folded.charAt(at) == '@' && isTightLink(folded, at)) {
            return Optional.of(new Cut(at + 1, Gap.LINK_WORD));
        }
        Optional<Cut> cut = isBlankBeforeWord(folded, at)
                ? linkCut(links.word(line, from, at, at, dates))
                : separator(line, from, at, dates);
        if (cut.isPresent()) {
            return cut;
        }
        if (atEdge(line, from, at)) {
            return Optional.of(new Cut(at, Gap.EDGE));
        }
        boolean goesOn = isForm(folded.substring(from, at))
                && !folded.substring(0, from).strip().endsWith(")");
        return folded.charAt(at) == ' ' && !goesOn ? space(line, at) : Optional.empty();
    }

    /** {@code 검색 개발@Moonriver}: behind a word that no address can have, or a space, the sign links a role to its employer. */
    private static boolean isTightLink(String folded, int at) {
        return at > 0
                && at + 1 < folded.length()
                && Character.isLetter(folded.charAt(at + 1))
                && (Piece.isUnspaced(folded.charAt(at - 1)) || folded.charAt(at - 1) == ' ');
    }

    /** Whether a place is one between two letters of a word, set in one way: no gap begins there, and most places are such. */
    private static boolean isWithinWord(Line line, int from, int at) {
        String folded = line.folded();
        return at > from && Fold.spaced(folded.charAt(at)) && Fold.spaced(folded.charAt(at - 1)) && !line.edge(at);
    }

    private static Optional<Cut> linkCut(int end) {
        return end == LinkCuts.NONE ? Optional.empty() : Optional.of(new Cut(end, Gap.LINK_WORD));
    }

    /** Whether a text is the legal form of a firm whose name goes on behind it: {@code 주식회사}. */
    private boolean isForm(String folded) {
        return evidence.isOrganization(folded) && evidence.endsInForm("x" + folded);
    }

    /** Whether nothing but a word that links can part the line here: so it is at most places that are no letter. */
    private static boolean isBlankBeforeWord(String folded, int at) {
        return folded.charAt(at) == ' ' && at + 1 < folded.length() && Character.isLetterOrDigit(folded.charAt(at + 1));
    }

    private Optional<Cut> separator(Line line, int from, int at, List<Span> dates) {
        String folded = line.folded();
        char sign = Separator.sign(folded, at);
        return cut(BAR, sign, folded, at)
                .or(() -> cut(ARROW, sign, folded, at))
                .or(() -> stop(line, from, at))
                .or(() -> labelDash(folded, from, at))
                .or(() -> cut(DASH, sign, folded, at))
                .or(() -> cut(COMMA, sign, folded, at))
                .or(() -> cut(SEMICOLON, sign, folded, at))
                .or(() -> cut(COLON, sign, folded, at))
                .or(() -> cut(SLASH, sign, folded, at))
                .or(() -> degreeSlash(folded, from, at))
                .or(() -> inWord(folded, at)
                        ? Optional.empty()
                        : cut(OPEN, sign, folded, at).or(() -> cut(CLOSE, sign, folded, at)))
                .or(() -> linkCut(links.word(line, from, at, at, dates)));
    }

    private static boolean atEdge(Line line, int from, int at) {
        return at > from && line.edge(at) && line.marks(at - 1, at) != line.marks(at, at + 1) && marksDiffer(line, at);
    }

    /** A gap drawn with a tab, or with one of Unicode's wide spaces. */
    private static boolean wide(Line line, int at) {
        char c = line.text().charAt(at);
        return c == '\t' || c == '\u2002' || c == '\u2003' || c == '\u3000';
    }

    private static boolean marksDiffer(Line line, int at) {
        return Character.isLetterOrDigit(line.text().charAt(at)) || line.edge(at);
    }

    private static Optional<Cut> cut(Separator separator, char sign, String folded, int at) {
        int end = separator.end(sign, folded, at);
        return end > at ? Optional.of(new Cut(end, separator.gap())) : Optional.empty();
    }

    private Optional<Cut> stop(Line line, int from, int at) {
        char c = line.text().charAt(at);
        if (c != '.' && c != '。') {
            return Optional.empty();
        }
        Matcher matcher = STOP.matcher(line.text()).region(at, line.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int word = Math.max(from, line.folded().lastIndexOf(' ', at) + 1);
        boolean abbreviation = c == '.' && evidence.isAbbreviation(line.folded().substring(word, at + 1));
        boolean form = evidence.isOrganization(firstWord(line.folded(), matcher.end()));
        return abbreviation || form ? Optional.empty() : Optional.of(new Cut(matcher.end(), Gap.STOP));
    }

    private static String firstWord(String folded, int from) {
        int end = from;
        while (end < folded.length() && folded.charAt(end) != ' ' && folded.charAt(end) != ',') {
            end++;
        }
        return folded.substring(from, end);
    }

    /** Behind a label of Han characters, a hyphen serves as a colon. */
    private Optional<Cut> labelDash(String folded, int from, int at) {
        boolean dash = folded.charAt(at) == '-' && at > from && at + 1 < folded.length();
        return dash
                        && Piece.isUnspaced(folded.charAt(at - 1))
                        && evidence.label(folded.substring(from, at)).isPresent()
                ? Optional.of(new Cut(at + 1, Gap.COLON))
                : Optional.empty();
    }

    /** {@code 本科/东海大学}: where words are not parted by spaces, a stroke parts a degree from what stands beside it. */
    private Optional<Cut> degreeSlash(String folded, int from, int at) {
        if (folded.charAt(at) != '/'
                || at == 0
                || at + 1 >= folded.length()
                || !Piece.isUnspaced(folded.charAt(at + 1))) {
            return Optional.empty();
        }
        int next = folded.indexOf('/', at + 1);
        String left = folded.substring(from, at);
        String right = folded.substring(at + 1, next < 0 ? folded.length() : next);
        boolean behind = from > 1
                && folded.charAt(from - 1) == '/'
                && evidence.degrees().is(folded.substring(folded.lastIndexOf('/', from - 2) + 1, from - 1));
        return behind || evidence.degrees().is(left) != evidence.degrees().is(right)
                ? Optional.of(new Cut(at + 1, Gap.SLASH))
                : Optional.empty();
    }

    /** A single space parts words where words are not written with spaces, and emphasis from what follows it. */
    private static Optional<Cut> space(Line line, int at) {
        if (at == 0 || at + 1 >= line.length()) {
            return Optional.empty();
        }
        char before = line.text().charAt(at - 1);
        char after = line.text().charAt(at + 1);
        if (line.edge(at) || line.edge(at + 1)) {
            int left = line.marks(at - 1, at);
            int right = line.marks(at + 1, at + 2);
            if (left != right || line.edge(at) && line.edge(at + 1)) {
                return Optional.of(new Cut(at + 1, Gap.EDGE));
            }
        }
        String text = line.folded();
        boolean bracketed = text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > 0;
        boolean unspaced = !bracketed && (Piece.isUnspaced(before) || Piece.isUnspaced(after));
        return unspaced ? Optional.of(new Cut(at + 1, Gap.SPACE)) : Optional.empty();
    }

    /** Whether a bracket belongs to a name: {@code 甲（上海）有限公司}, {@code (주)달빛}. */
    private static boolean inWord(String folded, int at) {
        int open = folded.lastIndexOf('(', at);
        int close = folded.indexOf(')', at);
        if (open >= 0 && close == open + 2 && Piece.isUnspaced(folded.charAt(open + 1))) {
            return true;
        }
        if (open < 1
                || close < 0
                || close + 1 >= folded.length()
                || folded.substring(open, close).contains(" ")) {
            return false;
        }
        return Character.isLetter(folded.charAt(open - 1))
                && Piece.isUnspaced(folded.charAt(close + 1))
                && folded.indexOf(')', open) == close;
    }

    private boolean add(List<Piece> pieces, Line line, int from, int to, Gap gap, int row) {
        int start = from;
        int end = to;
        String folded = line.folded();
        while (start < end
                && (isTrim(folded.charAt(start)) || folded.charAt(start) == '.' || isSymbol(folded, start))) {
            int symbols = symbolsEnd(folded, start, end);
            if (symbols > start) {
                addSymbol(pieces, line, start, symbols, gap, row);
            }
            start = Math.max(symbols, start + 1);
        }
        while (end > start && isTrim(folded.charAt(end - 1))) {
            end--;
        }
        int word = Math.max(start, folded.lastIndexOf(' ', end - 1) + 1);
        if (end - word > SHORTEST_LAST_WORD
                && folded.charAt(end - 1) == '.'
                && !evidence.isAbbreviation(folded.substring(word, end))) {
            end--;
        }
        if (!Piece.says(folded, start, end)) {
            return false;
        }
        boolean aside = gap == Gap.BRACKET && Addresses.is(folded.substring(start, end));
        pieces.add(new Piece(line, start, end, gap, row, aside ? Optional.of("url") : Optional.empty()));
        return true;
    }

    /** Icons decorate a line; they name what stands behind them. */
    private static void addSymbol(List<Piece> pieces, Line line, int from, int to, Gap gap, int row) {
        pieces.add(new Piece(line, from, to, gap, row, Optional.of(Piece.LABEL)));
    }

    /** Where the symbols that begin at a place end: of several characters, such as a flag, none is one without the others. */
    private static int symbolsEnd(String folded, int from, int to) {
        int end = from;
        while (end < to && isSymbol(folded, end)) {
            end += Character.charCount(folded.codePointAt(end));
        }
        return end;
    }

    private static boolean isSymbol(String folded, int at) {
        int c = folded.codePointAt(at);
        int type = Character.getType(c);
        // Signs made of letters, such as № and ㈜, are text.
        boolean letters = c >= 0x2100 && c < 0x2150 || c >= 0x3200 && c < 0x3400;
        return type == Character.OTHER_SYMBOL && !letters
                || type == Character.PRIVATE_USE
                || c == '\uFE0F'
                || c == '\u200D'
                // The skin of an emoji.
                || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isTrim(char c) {
        return c == ' ' || c == '*' || c == '_' || c == ',' || c == ':' || c == '-' || c == '|' || c == ';';
    }

    /** {@code 西浜大学を2017年に卒業}: whether a school or firm is what a sentence goes on about behind a date. */
    private boolean isObject(Piece piece) {
        String folded = piece.folded();
        return folded.endsWith("を")
                && piece.to() < piece.line().length()
                && Character.isDigit(piece.line().folded().charAt(piece.to()))
                && evidence.names(folded);
    }

    /** {@code 明星株式会社に入社}: where the name of a firm or school ends to which a word for joining or leaving is written; 0 if none is. */
    private int nameEnd(String folded) {
        int event = folded.length() <= LONGEST_GLUED ? evidence.eventAtEnd(folded) : -1;
        if (event < 3 || !Piece.isUnspaced(folded.charAt(event)) || folded.charAt(event - 1) == ' ') {
            return 0;
        }
        boolean particle = "にをへ".indexOf(folded.charAt(event - 1)) >= 0;
        String name = folded.substring(0, particle ? event - 1 : event);
        boolean study =
                evidence.degree(name) > 0 || !particle && evidence.degrees().is(folded.substring(event));
        return (particle || evidence.names(name)) && !evidence.isClause(name) && !study ? name.length() : 0;
    }

    /** {@code エンジニアとして開発}: where behind a role a word for as what begins, in languages that put it there; 0 if nowhere. */
    private int asStart(String folded) {
        for (int at = 2; folded.length() <= LONGEST_GLUED && at < folded.length() - 1; at++) {
            if (Piece.isUnspaced(folded.charAt(at))
                    && evidence.links().asEnd(folded, at) - at > 2
                    && evidence.role(folded.substring(0, at)) >= 2.5
                    && evidence.role(folded.substring(at)) < 2) {
                return at;
            }
        }
        return 0;
    }

    /** Where the legal form of a firm ends behind which a role goes on; 0 if there is none. */
    private int formEnd(String folded) {
        for (int end = folded.length() - 1; folded.length() <= LONGEST_GLUED && end > 1; end--) {
            if (Piece.isUnspaced(folded.charAt(end))
                    && Piece.isUnspaced(folded.charAt(end - 1))
                    && evidence.formEndsAt(folded, end)
                    && evidence.endsInForm(folded.substring(0, end))) {
                String rest = folded.substring(end);
                return evidence.role(rest) > 0 && evidence.organization(rest) == 0 ? end : 0;
            }
        }
        return 0;
    }

    /** A school and a degree may be written without anything between, and a firm and a role: {@code 东海大学计算机本科}. */
    private List<Piece> glued(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.hasUnspaced()) {
                result.add(piece);
                continue;
            }
            String folded = piece.folded();
            boolean alone = !result.isEmpty()
                    && piece.label().isEmpty()
                    && isForm(folded)
                    && Fold.unspaced(folded)
                    && piece.row() == result.get(result.size() - 1).row()
                    && piece.gap().compareTo(Gap.EDGE) <= 0
                    && piece.line().folded().charAt(piece.from() - 1) != ',';
            if (alone) {
                Piece name = result.remove(result.size() - 1);
                result.add(name.to(piece.to()));
                continue;
            }
            int event = isObject(piece) ? folded.length() - 1 : nameEnd(folded);
            if (event > 0 && piece.label().isEmpty()) {
                result.add(piece.to(piece.from() + event));
                Piece rest = new Piece(
                        piece.line(), piece.from() + event, piece.to(), Gap.SPACE, piece.row(), piece.label());
                result.add(rest.labelled(Piece.LABEL));
                continue;
            }
            int as = asStart(folded);
            if (as > 0 && piece.label().isEmpty()) {
                result.add(piece.to(piece.from() + as));
                Piece rest =
                        new Piece(piece.line(), piece.from() + as, piece.to(), Gap.SPACE, piece.row(), piece.label());
                result.add(rest.labelled("remark"));
                continue;
            }
            int form = formEnd(folded);
            if (form > 0) {
                Piece rest =
                        new Piece(piece.line(), piece.from() + form, piece.to(), Gap.SPACE, piece.row(), piece.label());
                result.add(piece.to(piece.from() + form));
                result.add(evidence.tells(rest.folded()) ? rest.labelled("remark") : rest);
                continue;
            }
            int cut = evidence.schools().all(folded).stream()
                    .mapToInt(WordSet.Hit::end)
                    .filter(end -> end < folded.length() && Piece.isUnspaced(folded.charAt(end)))
                    .filter(end -> evidence.degrees().in(folded.substring(end))
                            && !evidence.schools().in(folded.substring(end)))
                    .max()
                    .orElse(0);
            if (cut > 0 && Piece.isUnspaced(folded.charAt(cut - 1))) {
                result.add(piece.to(piece.from() + cut));
                result.add(
                        new Piece(piece.line(), piece.from() + cut, piece.to(), Gap.SPACE, piece.row(), piece.label()));
            } else {
                result.add(piece);
            }
        }
        return result;
    }
}
