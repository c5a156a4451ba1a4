package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.lexicon.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words say about a piece of a title line, in the document's language and English. */
public final class Evidence {
    /** Up to this length, a word for an activity stands for who does it: {@code 后端开发}. */
    private static final int LONGEST_ACTIVITY = 9;

    /** How much a grade says that what it stands with is a role. */
    private static final double GRADED = 1.6;

    /** Letters that a word for who does something has at least: {@code per} is none. */
    private static final int SHORTEST_FORMED = 5;

    private static final int LONGEST_GRADED = 40;
    private static final int LONGEST_PART = 40;

    private static final int LONGEST_PRESENT = 16;

    /** Characters that a clause has at least, in scripts without spaces and with them. */
    private static final int SHORTEST_CLAUSE = 12;

    private static final int SHORTEST_SPACED_CLAUSE = 45;

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern TOWN =
            Pattern.compile("(\\p{Lu}[\\p{Ll}.'’-]+(?: \\p{Lu}[\\p{Ll}.'’-]+){0,2}) (\\p{Lu}{2,3})(?:,? USA?)?");
    private static final Pattern DURATION = Pattern.compile(
            "[(（~约約]?\\s*\\d{1,3}([.,]\\d)?\\s?\\+?\\s?(?:years?|yrs?|months?|mos?|weeks?|days?|hours?|个月|個月|ヶ月|か月|カ月|年|개월|년|jahre?|monate?|wochen?|ans?|mois|semaines?|semanas?|settiman[ae]|недел\\S*|tydzien|tygodni\\S*|weken|años?|meses|mes|anos?|mesi|anni|anno|лет|года?|мес\\S*|lata?|miesi\\S*|jaar|maanden)\\.?.{0,12}");
    private static final Pattern SCORE = Pattern.compile(
            "(?:c?gpa|grade|note|nota|绩点|學分|学分|학점|평점)\\b?.*\\d.*|\\d([.,]\\d+)?\\s?/\\s?\\d([.,]\\d+)?|\\d[.,]\\d{1,2}\\s.{0,20}\\bc?gpa");

    private final WordSet roles;
    private final WordSet activities;
    private final WordSet teachers;
    private final WordSet grades;
    private final WordSet roleForms;
    private final WordSet organizations;
    private final WordSet forms;
    private final WordSet trades;
    private final WordSet schools;
    private final WordSet degrees;
    private final WordSet areas;
    private final WordSet honours;
    private final WordSet duties;
    private final WordSet seasons;
    private final WordSet contracts;
    private final WordSet expected;
    private final WordSet own;
    private final WordSet units;
    private final WordSet unitsOf;
    private final WordSet pauses;
    private final WordSet begins;
    private final WordSet ends;
    private final WordSet same;
    private final WordSet present;
    private final WordSet places;
    private final Set<String> regions;
    private final WordSet tongues;
    private final WordSet projects;
    private final WordSet tells;
    private final LinkWords links;
    private final NameForm persons;
    private final FieldLabels labels;

    public Evidence(Lexicon lexicon, Words language) {
        Set<Words> near = new java.util.LinkedHashSet<>(
                List.of(language, lexicon.languages().get(0)));
        this.activities = WordSet.of(near, "role.activity");
        this.teachers = WordSet.of(near, "role.school");
        this.roleForms = WordSet.of(near, "role.form");
        this.grades = WordSet.of(near, "role.grade");
        this.roles = WordSet.of(near, "role");
        this.organizations = WordSet.anywhere(lexicon.languages(), near, "organization");
        this.forms = WordSet.of(lexicon.languages(), "form");
        this.trades = WordSet.of(near, "trade");
        this.schools = WordSet.anywhere(lexicon.languages(), near, "school");
        this.degrees = WordSet.anywhere(lexicon.languages(), near, "degree");
        this.areas = WordSet.of(near, "area");
        this.honours = WordSet.of(near, "honour");
        this.duties = WordSet.of(near, "duty");
        this.seasons = WordSet.of(near, "season.1", "season.2", "season.3", "season.4");
        this.pauses = WordSet.of(near, "pause");
        this.units = WordSet.of(near, "unit");
        this.unitsOf = WordSet.of(near, "unit.of");
        this.contracts = WordSet.of(near, "remote");
        this.expected = WordSet.of(near, "expected");
        this.own = WordSet.of(near, "remote.own");
        this.begins = WordSet.of(near, "event.begin");
        this.ends = WordSet.of(near, "event.end");
        this.same = WordSet.of(near, "event.same");
        this.present = WordSet.of(near, "present");
        this.projects = WordSet.of(near, "field.project");
        this.tells = WordSet.of(near, "telling");
        this.tongues = WordSet.of(lexicon.languages(), "tongue");
        this.places = WordSet.places(lexicon);
        this.regions = lexicon.regions();
        this.links = new LinkWords(near);
        this.persons = new NameForm(lexicon.surnames());
        this.labels = new FieldLabels(near);
    }

    /** Which fact a text is the label of: {@code company}, {@code position}, {@code period} … */
    public Optional<String> label(String text) {
        return text.length() > 24 ? Optional.empty() : labels.fact(text);
    }

    /** Whether a text labels a study, or a fact of one: {@code School}, {@code Education}. */
    public boolean labelsStudy(String text) {
        return labels.isOfStudy(text);
    }

    /** Whether a text labels a job by its employer or as a whole: {@code Company}, {@code Experience}. */
    public boolean labelsJob(String text) {
        return labels.isOfJob(text);
    }

    /** Whether a text is the title of a list of projects. */
    public boolean titlesProjects(String text) {
        return text.length() <= LONGEST_PART && labels.isOfProjects(text);
    }

    /** How much a text looks like a role: 0 to 3. */
    public double role(String folded) {
        List<WordSet.Hit> hits = roles.all(folded);
        if (hits.isEmpty()) {
            return isGraded(folded) ? GRADED : 0;
        }
        if (folded.length() > LONGEST_ACTIVITY && isActivity(folded)) {
            return 0.7;
        }
        boolean atEnd = hits.get(hits.size() - 1).end() >= lettersEnd(folded);
        return roles.is(folded) ? 3 : atEnd ? 2.5 : roles.begins(folded, 1) ? 2.2 : 1.5;
    }

    /** Whether a short text begins or ends with the grade of a role that nobody listed: {@code Senior SE}. */
    private boolean isGraded(String folded) {
        return folded.length() <= LONGEST_GRADED
                && !grades.is(folded)
                && (grades.begins(folded, 1) || ends(grades.last(folded), folded));
    }

    /**
     * Whether the first or last word of a text is formed as words are that say what somebody does, whether or not anybody
     * listed it: {@code Welder}, {@code Sprzedawca}.
     */
    public boolean hasRoleForm(String folded) {
        int end = lettersEnd(folded);
        return roleForms.all(folded).stream()
                .anyMatch(hit -> (hit.end() >= end || hit.start() == 0 && !Fold.unspaced(folded))
                        && (hit.end() - hit.start() >= SHORTEST_FORMED
                                || Fold.unspaced(folded.substring(hit.start(), hit.end()))));
    }

    /** Whether all that names a role in a text is a word for what is done: {@code 开发}. */
    public boolean isActivity(String folded) {
        for (WordSet.Hit hit : roles.all(folded)) {
            if (!activities.is(folded.substring(hit.start(), hit.end()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last word for a role in a text is one for what is done. */
    public boolean endsInActivity(String folded) {
        return roles.last(folded)
                .filter(hit -> activities.is(folded.substring(hit.start(), hit.end())))
                .isPresent();
    }

    /** Whether the first word of a text is one of a role. */
    public boolean beginsWithRole(String folded) {
        return roles.begins(folded, 0);
    }

    /** Whether a text names the role of somebody who works at a school. */
    public boolean teaches(String folded) {
        return teachers.in(folded);
    }

    /** Whether nothing but signs stands behind a word in a text. */
    private static boolean ends(Optional<WordSet.Hit> word, String folded) {
        return word.isPresent() && word.get().end() >= lettersEnd(folded);
    }

    private static int lettersEnd(String folded) {
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How much a text looks like an organisation: 0 to 2.5. */
    public double organization(String folded) {
        Optional<WordSet.Hit> last = organizations.last(folded);
        if (last.isPresent()) {
            return last.get().end() >= lettersEnd(folded) ? 2.5 : 1.5;
        }
        // A line of business ends the name of a firm, and the name of a role as well.
        boolean trade = trades.last(folded)
                .filter(hit -> hit.start() > 0 && hit.end() >= lettersEnd(folded))
                .isPresent();
        return trade && !roles.in(folded) ? 1.2 : 0;
    }

    /** Whether a text ends in the legal form of a firm, behind which no name goes on. */
    public boolean endsInForm(String folded) {
        return forms.last(folded)
                .filter(hit -> hit.start() > 0 && hit.end() >= lettersEnd(folded))
                .isPresent();
    }

    /** Whether a word for a legal form ends at a place within a text. */
    boolean formEndsAt(String folded, int at) {
        for (WordSet.Hit hit : forms.all(folded)) {
            if (hit.end() == at && hit.start() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is a word for a kind of firm, such as its legal form, and nothing else. */
    public boolean isOrganization(String folded) {
        return organizations.is(folded);
    }

    /** How much a text looks like what somebody studies: 0 to 2. */
    public double area(String folded) {
        List<WordSet.Hit> hits = areas.all(folded);
        return hits.isEmpty()
                ? 0
                : hits.get(hits.size() - 1).end() >= lettersEnd(folded)
                                || hits.get(0).start() <= 1
                        ? 2
                        : 1;
    }

    /** Where the last subject ends that is named between two places; the first of them if none is. */
    int subjectEnd(String folded, int from, int to) {
        int end = from;
        for (WordSet.Hit hit : areas.all(folded)) {
            end = hit.start() >= from && hit.end() < to ? Math.max(end, hit.end()) : end;
        }
        return end;
    }

    /** Whether a text has a word that tells something, as only sentences do. */
    public boolean tells(String folded) {
        return tells.in(folded);
    }

    /** Whether a text names a firm by its legal form. */
    public boolean hasForm(String folded) {
        return forms.in(folded);
    }

    /** Whether a text is a clause that tells something, which no name of a firm, school or role is. */
    public boolean isClause(String folded) {
        return folded.length() >= SHORTEST_CLAUSE
                && (folded.length() >= SHORTEST_SPACED_CLAUSE || hasUnspaced(folded))
                && tells.in(folded);
    }

    /** Whether a letter of a text is of a script without spaces between words. */
    private static boolean hasUnspaced(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c) && !Fold.spaced((char) c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is what somebody studies, and nothing else. */
    public boolean isArea(String folded) {
        return areas.is(folded.strip());
    }

    /** Whether a text begins by saying what somebody did. */
    public boolean isDuty(String folded) {
        return !roles.is(folded) && duties.begins(folded, 0);
    }

    /** Whether a text says how a study went, and neither where nor of what. */
    public boolean isHonour(String folded) {
        return honours.is(folded.strip()) || honours.begins(folded, 1);
    }

    /** How much a text looks like a school: 0 to 3. */
    public double school(String folded) {
        return schools.is(folded) ? 0.5 : schools.in(folded) ? 3 : 0;
    }

    /** Whether the first word of a text is one for a school. */
    boolean beginsWithSchool(String folded) {
        return schools.begins(folded, 0);
    }

    /** How much a text looks like a degree: 0 to 3. */
    public double degree(String folded) {
        if (degrees.is(folded)) {
            return 3;
        }
        // The word for a school may say its level, too; within the name of a school it is no degree.
        List<WordSet.Hit> names = schools.all(folded);
        double degree = 0;
        for (WordSet.Hit hit : degrees.all(folded)) {
            if (hit.start() == 0 || !isWithin(hit, names)) {
                degree = Math.max(degree, hit.start() <= 1 ? 2.5 : 1.5);
            }
        }
        return degree;
    }

    private static boolean isWithin(WordSet.Hit hit, List<WordSet.Hit> names) {
        for (WordSet.Hit name : names) {
            if (name.start() <= hit.start() && hit.end() <= name.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is what a job or study is not: military service, a break, learning by oneself. */
    public boolean isPause(String folded) {
        return pauses.is(folded) || pauses.begins(folded, 1);
    }

    /** {@code Salem MA}: a name in front of the letters of a state. */
    private boolean isTownOfRegion(String text) {
        // Most texts end in no capital letter.
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(text.length() - 1))) {
            return false;
        }
        Matcher town = TOWN.matcher(text);
        return town.matches() && regions.contains(town.group(2)) && role(Fold.fold(town.group(1))) == 0;
    }

    /** A text without the full stop that ends its line. */
    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** How much a text looks like a place: 0 to 3. */
    public double place(String written) {
        String text = withoutStop(written.strip());
        String folded = Fold.fold(text);
        if (text.length() == 2 && STATE.matcher(text).matches() || isTownOfRegion(text)) {
            return 2.2;
        }
        return places.is(folded) ? 3 : folded.length() <= 30 && places.in(folded) && !organizations.in(folded) ? 1 : 0;
    }

    /** Whether a text says how the work was done or contracted, how long it took, or that it is still to come. */
    public boolean isCondition(String folded) {
        return contracts.is(folded)
                || expected.is(folded)
                || seasons.is(folded)
                || hasDigit(folded) && DURATION.matcher(folded.strip()).matches();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says that somebody worked for themselves, and nothing else. */
    boolean isOwn(String folded) {
        return own.is(folded);
    }

    /** Whether a text is the title of a part of a description: {@code Responsibilities}. */
    public boolean titlesPart(String text) {
        return text.length() <= LONGEST_PART && labels.isPart(text);
    }

    /** Whether a text names a language that people speak. */
    public boolean isSpoken(String folded) {
        return tongues.in(folded);
    }

    /** Whether a text says that somebody joined a school or a firm. */
    public boolean begins(String folded) {
        return begins.in(folded);
    }

    /** Whether a text says that somebody left a school or a firm. */
    public boolean ends(String folded) {
        return ends.in(folded);
    }

    /** Whether a text is a word for joining or leaving, and nothing else. */
    public boolean isEvent(String folded) {
        return begins.is(folded) || ends.is(folded);
    }

    /** Where a word for joining or leaving begins that ends a text; -1 if none does. */
    int eventAtEnd(String folded) {
        int begin = startAt(begins.all(folded), lettersEnd(folded));
        int end = startAt(ends.all(folded), lettersEnd(folded));
        return begin < 0 || end < 0 ? Math.max(begin, end) : Math.min(begin, end);
    }

    /** Where the first of those words begins that end at a place; -1 if none does. */
    private static int startAt(List<WordSet.Hit> hits, int end) {
        int start = -1;
        for (WordSet.Hit hit : hits) {
            start = hit.end() == end && (start < 0 || hit.start() < start) ? hit.start() : start;
        }
        return start;
    }

    /** Whether a text speaks of the school or firm named above. */
    public boolean isSame(String folded) {
        return same.in(folded);
    }

    /** Whether a text says that something lasts. */
    public boolean isPresent(String folded) {
        return present.in(folded);
    }

    /** Whether a text is a word for the present, and nothing else. */
    public boolean isNow(String folded) {
        return present.is(folded);
    }

    /** Whether a short text says that something lasts, and next to nothing else: {@code until now}. */
    public boolean isStillSo(String folded) {
        return folded.length() <= LONGEST_PRESENT && isPresent(folded);
    }

    /** Whether a text names a school or a firm. */
    public boolean names(String folded) {
        return school(folded) > 0 || organization(folded) > 0;
    }

    /** Whether a text ends in a word for a part of an organisation: {@code Search Team}, {@code 开发部}. */
    public boolean isUnit(String folded) {
        return ends(units.last(folded), folded);
    }

    /** Whether a text names a part of an organisation, whose own name stands beside it: {@code Department of Physics}. */
    public boolean isPart(String folded) {
        return isUnit(folded) || unitsOf.begins(folded, 0);
    }

    /** Whether a text has a word for a part of an organisation anywhere. */
    public boolean hasUnit(String folded) {
        return units.in(folded);
    }

    /** Whether a word ends in a full stop that belongs to it. */
    public boolean isAbbreviation(String folded) {
        return organizations.is(folded)
                || schools.is(folded)
                || degrees.is(folded)
                || folded.indexOf('.') < folded.length() - 1;
    }

    public boolean isScore(String folded) {
        return SCORE.matcher(folded.strip()).matches();
    }

    /** How well a text fits the form of names of people. */
    public NameForm.Fit person(String text) {
        return persons.of(text);
    }

    /** Whether a text begins with the name of a family, is as long as names are, and says nothing else that is known. */
    public boolean namesPerson(String text) {
        String folded = Fold.fold(text);
        return persons.of(text) == NameForm.Fit.FAMILY
                && role(folded) == 0
                && !names(folded)
                && degree(folded) == 0
                && area(folded) == 0
                && place(text) == 0
                && !isHonour(folded)
                && !isSpoken(folded);
    }

    /** The words that link a role to its employer. */
    LinkWords links() {
        return links;
    }

    WordSet roles() {
        return roles;
    }

    /** The words that projects are called by. */
    public WordSet projects() {
        return projects;
    }

    public WordSet schools() {
        return schools;
    }

    public WordSet degrees() {
        return degrees;
    }
}
