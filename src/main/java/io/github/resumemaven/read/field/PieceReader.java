package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.field.Piece.Gap;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a title line at its separators. */
public final class PieceReader {
    private static final Pattern BAR = Pattern.compile("\\s*[|｜¦│┃❘∣ǀ⏐•‧∙●◆■▪|·‖]+\\s*|\\s{2,}|\\s*\\\\\\s*$");
    private static final Pattern DASH = Pattern.compile(
            "\\s+[-–—―~−⸺‐>]{1,3}\\s+|\\s*(?:—{1,2}|⸺|--)\\s*|^[-–—~]+\\s*|\\s*[-–—~]+$"
                    + "|(?<=[\\p{IsHan}\\p{IsHangul})])[-–](?=[\\p{IsHan}\\p{IsHangul}\\p{L}])|(?<=\\p{L})[-–](?=\\p{IsHan})");
    private static final Pattern COMMA = Pattern.compile("\\s*(?:,(?=\\s|\\D|$)|[、，])\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*(?:;(?=\\s|\\D|$)|；)\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*:(?!//)\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+|\\s*[／]\\s*");
    /** One role after the other: {@code Developer -> Architect}. */
    private static final Pattern ARROW = Pattern.compile("\\s*(?:[-=]>|→|⇒|➔|➜|➡)\\s*");
    /** The end of a sentence behind a longer word or a bracket. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{4}|[)\\]”\"»])\\.\\s+(?=[\\p{Lu}])|。\\s*");

    private static final Pattern OPEN = Pattern.compile("\\s*[(\\[（【〔［{<]+\\s*");
    private static final Pattern CLOSE = Pattern.compile("\\s*[)\\]）】〕］}>]+\\s*");
    /** What parts a role from its employer better than a word does. */
    private static final Pattern STRONGER = Pattern.compile("\\s[-–—|]\\s|[—|｜@]");

    /** The number of an entry in a list: {@code 一、}. */
    private static final Pattern NUMERAL = Pattern.compile("\\s?[一二三四五六七八九十]{1,2}、");

    private static final Pattern NAME_END = Pattern.compile("[,;|(:]|\\s[-–—]\\s");

    /** A full stop behind a longer word ends a sentence. */
    private static final int SHORTEST_LAST_WORD = 4;

    private static final int LONGEST_LABEL = 32;
    private static final double ROLE = 1.5;
    private static final double ACTIVITY = 0.7;
    private static final int MOST_ROLE_WORDS = 5;

    private final Evidence evidence;

    public PieceReader(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The pieces of one row. */
    public List<Piece> of(Row row, List<Span> dates) {
        return of(row.line(), dates, 0);
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
        return glued(labelled(linked(pieces)));
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
                && evidence.label(folded.substring(0, colon)).isPresent();
        return label ? colon : 0;
    }

    private static Gap strongest(Gap a, Gap b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private Optional<Cut> cut(Line line, List<Span> dates, int from, int at, Quotes quotes) {
        for (Span date : dates) {
            if (date.start() <= at && at < date.end()) {
                return Optional.of(new Cut(date.end(), Gap.BAR));
            }
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
        Optional<Cut> told = told(line, from, at, limit(dates, at, line.length()));
        if (told.isPresent()) {
            return told;
        }
        // No other gap begins with a letter, and most characters are one.
        if (Character.isLetterOrDigit(folded.charAt(at))) {
            if (at == from && at > 1 && ") ".equals(folded.substring(at - 2, at))) {
                Optional<Cut> link = linkWord(line, 0, at - 1, at, dates);
                if (link.isPresent()) {
                    return link;
                }
            }
            return atEdge(line, from, at) ? Optional.of(new Cut(at, Gap.EDGE)) : Optional.empty();
        }
        Optional<Cut> cut =
                isBlankBeforeWord(folded, at) ? linkWord(line, from, at, at, dates) : separator(line, from, at, dates);
        if (cut.isPresent()) {
            return cut;
        }
        if (atEdge(line, from, at)) {
            return Optional.of(new Cut(at, Gap.EDGE));
        }
        return folded.charAt(at) == ' ' && !isForm(folded.substring(from, at)) ? space(line, at) : Optional.empty();
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
        return cut(BAR, Gap.BAR, folded, at)
                .or(() -> cut(ARROW, Gap.ARROW, folded, at))
                .or(() -> stop(line, from, at))
                .or(() -> labelDash(folded, from, at))
                .or(() -> cut(DASH, Gap.DASH, folded, at))
                .or(() -> cut(COMMA, Gap.COMMA, folded, at))
                .or(() -> cut(SEMICOLON, Gap.SEMICOLON, folded, at))
                .or(() -> cut(COLON, Gap.COLON, folded, at))
                .or(() -> cut(SLASH, Gap.SLASH, folded, at))
                .or(() -> inWord(folded, at)
                        ? Optional.empty()
                        : cut(OPEN, Gap.BRACKET, folded, at).or(() -> cut(CLOSE, Gap.EDGE, folded, at)))
                .or(() -> linkWord(line, from, at, at, dates));
    }

    /** What a sentence says in front of the employer and of the role: {@code worked at X as Y}, {@code 就职于X，担任Y}. */
    private Optional<Cut> told(Line line, int from, int at, int limit) {
        String folded = line.folded();
        boolean begins = folded.substring(from, at).isBlank();
        int end = begins ? evidence.links().beginEnd(folded, at) : -1;
        boolean unsure = end - at == 1 && !saysRole(folded, end, limit);
        if (end > at
                && !unsure
                && end < limit
                && (evidence.names(folded.substring(end, limit)) || Fold.spaced(folded.charAt(at)))) {
            return Optional.of(new Cut(end, Gap.LINK_WORD));
        }
        int as = evidence.links().asEnd(folded, at);
        boolean capital = Character.isUpperCase(line.text().charAt(at)) && from < at;
        if (as < 0 || as >= limit || capital || !Character.isLetterOrDigit(folded.charAt(as))) {
            return Optional.empty();
        }
        String before = folded.substring(from, at).strip();
        Matcher next = NAME_END.matcher(folded).region(as, limit);
        String role = folded.substring(as, next.find() ? next.start() : limit);
        boolean named = begins
                || (Fold.spaced(folded.charAt(as - 1)) || folded.charAt(as - 1) == ' '
                        ? evidence.links().begins(folded, from) || evidence.organization(before) > 0
                        : evidence.organization(before) >= 2.5);
        return named && evidence.role(role) >= ROLE && evidence.role(before) == 0
                ? Optional.of(new Cut(as, Gap.LINK_WORD))
                : Optional.empty();
    }

    private boolean saysRole(String folded, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (evidence.links().asEnd(folded, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean atEdge(Line line, int from, int at) {
        return at > from && line.edge(at) && line.marks(at - 1, at) != line.marks(at, at + 1) && marksDiffer(line, at);
    }

    /** Where the first date behind a place begins, or the line ends. */
    private static int limit(List<Span> dates, int at, int length) {
        int limit = Integer.MAX_VALUE;
        for (Span date : dates) {
            limit = date.start() > at ? Math.min(limit, date.start()) : limit;
        }
        return limit == Integer.MAX_VALUE ? length : limit;
    }

    /** A gap drawn with a tab, or with one of Unicode's wide spaces. */
    private static boolean wide(Line line, int at) {
        char c = line.text().charAt(at);
        return c == '\t' || c == '\u2002' || c == '\u2003' || c == '\u3000';
    }

    private static boolean marksDiffer(Line line, int at) {
        return Character.isLetterOrDigit(line.text().charAt(at)) || line.edge(at);
    }

    private static Optional<Cut> cut(Pattern pattern, Gap gap, String folded, int at) {
        Matcher matcher = pattern.matcher(folded).region(at, folded.length());
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        return matcher.lookingAt() && matcher.end() > at ? Optional.of(new Cut(matcher.end(), gap)) : Optional.empty();
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
        String rest = line.folded().substring(matcher.end());
        boolean form = evidence.isOrganization(rest.split("[\\s,]", 2)[0]);
        return abbreviation || form ? Optional.empty() : Optional.of(new Cut(matcher.end(), Gap.STOP));
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

    /** @param behind what stands behind this place, up to the next date, may name what is linked */
    private Optional<Cut> linkWord(Line line, int from, int at, int behind, List<Span> dates) {
        String folded = line.folded();
        Optional<LinkWords.Link> link =
                folded.charAt(at) == ' ' ? evidence.links().at(folded, at) : Optional.empty();
        int limit = link.isPresent() ? limit(dates, behind, line.length()) : 0;
        if (link.isEmpty() || link.get().end() >= limit) {
            return Optional.empty();
        }
        int next = link.get().end();
        boolean study = linksStudy(folded, from, at, next);
        boolean role = evidence.role(folded.substring(from, at)) >= (link.get().sure() ? ACTIVITY : ROLE);
        boolean names = linksName(line, next, limit);
        boolean set = !Character.isLowerCase(line.text().charAt(next));
        boolean links =
                switch (link.get().sort()) {
                    case EMPLOYER -> role || study || (names || set) && isTitleLike(line, from, at);
                    case SURE ->
                        (study || role && (names || set && !isArea(folded, next, limit)))
                                && (names || !isLinkedLater(folded, next, limit));
                    case NEAR -> role && names && !isLinkedLater(folded, next, limit);
                };
        boolean parted = STRONGER.matcher(folded).region(next, limit).find();
        return links && (!parted || names) ? Optional.of(new Cut(next, Gap.LINK_WORD)) : Optional.empty();
    }

    /** Whether what stands in front of a link may be a role that nobody listed: a few words, the first of them capital. */
    private boolean isTitleLike(Line line, int from, int at) {
        String text = line.text().substring(from, at).strip();
        return !text.isEmpty()
                && text.split("\\s+").length <= MOST_ROLE_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && !evidence.isDuty(line.folded().substring(from, at).strip())
                && !evidence.names(line.folded().substring(from, at));
    }

    /** Whether nothing but what somebody studies stands between two places. */
    private boolean isArea(String folded, int from, int limit) {
        Matcher end = NAME_END.matcher(folded).region(from, limit);
        return evidence.isArea(folded.substring(from, end.find() ? end.start() : limit));
    }

    /** Whether a word that surely links stands further on. */
    private boolean isLinkedLater(String folded, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (folded.charAt(i) == ' '
                    && evidence.links()
                            .at(folded, i)
                            .filter(LinkWords.Link::sure)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a school or firm begins behind a link that can mean other things, or something that is linked. */
    private boolean linksName(Line line, int from, int limit) {
        Matcher end = NAME_END.matcher(line.folded()).region(from, limit);
        String name = line.folded().substring(from, end.find() ? end.start() : limit);
        boolean linked = from < line.length() && (line.marks(from, from + 1) & Line.LINK) != 0;
        return linked
                || evidence.names(name)
                        && !evidence.hasUnit(name)
                        && name.strip().indexOf(' ') > 0;
    }

    /** {@code MSc Statistics at Almada University}. */
    private boolean linksStudy(String folded, int from, int at, int end) {
        boolean sure =
                evidence.links().at(folded, at).filter(LinkWords.Link::sure).isPresent();
        return (sure || evidence.degree(folded.substring(from, at)) > 0)
                && evidence.school(folded.substring(from, at)) == 0
                && evidence.school(folded.substring(end)) > 0;
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
                && (isTrim(folded.charAt(start)) || folded.charAt(start) == '.' || isSymbol(folded.charAt(start)))) {
            if (isSymbol(folded.charAt(start))) {
                addSymbol(pieces, line, start, gap, row);
            }
            start++;
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
        pieces.add(new Piece(line, start, end, gap, row, Optional.empty()));
        return true;
    }

    /** Icons decorate a line; they name what stands behind them. */
    private static void addSymbol(List<Piece> pieces, Line line, int at, Gap gap, int row) {
        pieces.add(new Piece(line, at, at + 1, gap, row, Optional.of(Piece.LABEL)));
    }

    private static boolean isSymbol(char c) {
        int type = Character.getType(c);
        // Signs made of letters, such as № and ㈜, are text.
        boolean letters = c >= 0x2100 && c < 0x2150 || c >= 0x3200 && c < 0x3400;
        return type == Character.OTHER_SYMBOL && !letters
                || type == Character.PRIVATE_USE
                || type == Character.NON_SPACING_MARK && c == '\uFE0F'
                || c == '\u200D'
                || type == Character.SURROGATE;
    }

    private static boolean isTrim(char c) {
        return c == ' ' || c == '*' || c == '_' || c == ',' || c == ':' || c == '-' || c == '|' || c == ';';
    }

    /** A school and a degree may be written without anything between: {@code 东海大学计算机本科}. */
    private List<Piece> glued(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (Piece piece : pieces) {
            String folded = piece.folded();
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

    /** Whether a piece belongs to the value whose beginning has a label. */
    private boolean goesOn(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        boolean label = piece.isLabel()
                || i + 1 < pieces.size()
                        && pieces.get(i + 1).gap() == Gap.COLON
                        && evidence.label(piece.text()).isPresent();
        boolean words = piece.gap() == Gap.SPACE
                && Character.isIdeographic(piece.text().charAt(0))
                && Piece.isUnspaced(piece.line().text().charAt(pieces.get(i - 1).to() - 1));
        return piece.gap().compareTo(Gap.COMMA) <= 0 && piece.gap() != Gap.BRACKET && !words && !label;
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

    /** {@code Company: X} is the company X. */
    private List<Piece> labelled(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i == 0
                    && piece.from() <= 1
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
            boolean colonBehind = piece.to() < piece.line().length()
                    && (piece.line().folded().substring(piece.to()).strip().startsWith(":")
                            || i == 0 && isFirstCell(piece));
            if (fact.isPresent() && colon) {
                result.add(piece.labelled(Piece.LABEL));
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
