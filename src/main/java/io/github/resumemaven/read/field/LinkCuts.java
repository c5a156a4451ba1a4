package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.read.outline.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words between a role and its employer, or between a course and its school. */
final class LinkCuts {
    /** That no such word stands there. */
    static final int NONE = -1;

    /** What parts a role from its employer better than a word does. */
    private static final Pattern STRONGER = Pattern.compile("\\s[-–—|]\\s|[—|｜@]");

    private static final Pattern NAME_END = Pattern.compile("[,;|｜│·•(:]|\\s[-–—]\\s");
    private static final double ROLE = 1.5;
    private static final double ACTIVITY = 0.7;
    private static final int MOST_ROLE_WORDS = 5;

    private final Evidence evidence;

    LinkCuts(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Where that ends which a sentence says in front of the employer or of the role, as in {@code worked at X as Y} and
     * {@code 就职于X，担任Y}; -1 if there is nothing of that kind at a place.
     */
    int told(Line line, int from, int at, List<Span> dates) {
        String folded = line.folded();
        int verb = evidence.links().beginEnd(folded, at);
        int as = evidence.links().asEnd(folded, at);
        if (verb < 0 && as < 0) {
            return NONE;
        }
        int limit = limit(dates, at, line.length());
        boolean begins = folded.substring(from, at).isBlank();
        int end = begins ? verb : -1;
        boolean unsure = end - at == 1 && !saysRole(folded, end, limit);
        if (end > at
                && !unsure
                && end < limit
                && (evidence.names(folded.substring(end, limit)) || Fold.spaced(folded.charAt(at)))) {
            return end;
        }
        boolean capital = Character.isUpperCase(line.text().charAt(at)) && from < at;
        if (as < 0 || as >= limit || capital || !Character.isLetterOrDigit(folded.charAt(as))) {
            return NONE;
        }
        String before = folded.substring(from, at).strip();
        Matcher next = NAME_END.matcher(folded).region(as, limit);
        String role = folded.substring(as, next.find() ? next.start() : limit);
        boolean named = begins
                || (Fold.spaced(folded.charAt(as - 1)) || folded.charAt(as - 1) == ' '
                        ? evidence.links().begins(folded, from) || evidence.organization(before) > 0
                        : evidence.organization(before) >= (as - at > 1 ? 1 : 2.5));
        return named && evidence.role(role) >= ROLE && evidence.role(before) == 0 ? as : NONE;
    }

    private boolean saysRole(String folded, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (evidence.links().asEnd(folded, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the first date behind a place begins, or the line ends. */
    private static int limit(List<Span> dates, int at, int length) {
        int limit = Integer.MAX_VALUE;
        for (Span date : dates) {
            limit = date.start() > at ? Math.min(limit, date.start()) : limit;
        }
        return limit == Integer.MAX_VALUE ? length : limit;
    }

    /**
     * Where the word ends that links what stands in front of a place to what stands behind it; -1 if there is none.
     *
     * @param behind what stands behind this place, up to the next date, may name what is linked
     */
    int word(Line line, int from, int at, int behind, List<Span> dates) {
        String folded = line.folded();
        Optional<LinkWords.Link> link =
                folded.charAt(at) == ' ' ? evidence.links().at(folded, at) : Optional.empty();
        int limit = link.isPresent() ? limit(dates, behind, line.length()) : 0;
        if (link.isEmpty() || link.get().end() >= limit) {
            return NONE;
        }
        int next = link.get().end();
        boolean study = linksStudy(folded, from, at, next);
        boolean role = evidence.role(folded.substring(from, at)) >= (link.get().sure() ? ACTIVITY : ROLE);
        boolean names = linksName(line, next, limit);
        role |= names && !study && isFormedRole(line, from, at, next);
        boolean set = !Character.isLowerCase(line.text().charAt(next));
        boolean links =
                switch (link.get().sort()) {
                    case EMPLOYER -> role || study || (names || set) && isTitleLike(line, from, at);
                    case SURE ->
                        (study || role && (names || set && !isArea(folded, next, limit)))
                                && (names || !isLinkedLater(folded, next, limit));
                    case NEAR ->
                        names
                                && !isLinkedLater(folded, next, limit)
                                && (role || study && evidence.subjectEnd(folded, next, limit) == next);
                };
        boolean parted = STRONGER.matcher(folded).region(next, limit).find();
        return links && (!parted || names) ? next : NONE;
    }

    /** Whether what stands in front of a link is formed as a role is, and not a part of a name with all that is linked. */
    private boolean isFormedRole(Line line, int from, int at, int next) {
        return isTitleLike(line, from, at)
                && (line.marks(at - 1, next + 1) & Line.LINK) == 0
                && evidence.hasRoleForm(line.folded().substring(from, at).strip());
    }

    /** Whether what stands in front of a link may be a role that nobody listed: a few words, the first of them capital. */
    private boolean isTitleLike(Line line, int from, int at) {
        String text = line.text().substring(from, at).strip();
        return !text.isEmpty()
                && text.split("\\s+").length <= MOST_ROLE_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && !evidence.isDuty(line.folded().substring(from, at).strip())
                && evidence.school(line.folded().substring(from, at)) == 0
                && evidence.organization(line.folded().substring(from, at)) < 1.5;
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
}
