package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.lexicon.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What words say about a piece of a title line, in the document's language and English. */
public final class Evidence {
    /** Facts that a label names, by the key of their list in the lexicon. */
    private static final List<String> LABELS = List.of(
            "field.company",
            "field.institution",
            "field.position",
            "field.period",
            "field.location",
            "field.area",
            "field.studyType",
            "field.score",
            "field.project",
            "field.unit",
            "field.url");

    /** Up to this length, a word for an activity stands for who does it: {@code 后端开发}. */
    private static final int LONGEST_ACTIVITY = 9;

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern DURATION = Pattern.compile(
            "[(（~约約]?\\s*\\d{1,3}([.,]\\d)?\\s?\\+?\\s?(?:years?|yrs?|months?|mos?|weeks?|个月|個月|ヶ月|か月|カ月|年|개월|년|jahre?|monate?|ans?|mois|años?|meses|mes|anos?|mesi|anni|anno|лет|года?|мес\\S*|lata?|miesi\\S*|jaar|maanden)\\.?.{0,12}");
    private static final Pattern SCORE = Pattern.compile(
            "(?:c?gpa|grade|note|nota|绩点|學分|学分|학점|평점)\\b?.*\\d.*|\\d([.,]\\d+)?\\s?/\\s?\\d([.,]\\d+)?");

    private final WordSet roles;
    private final WordSet activities;
    private final WordSet organizations;
    private final WordSet schools;
    private final WordSet degrees;
    private final WordSet contracts;
    private final WordSet units;
    private final WordSet pauses;
    private final WordSet places;
    private final WordSet links;
    private final Map<String, String> labels = new HashMap<>();

    public Evidence(Lexicon lexicon, Words language) {
        Set<Words> near = new java.util.LinkedHashSet<>(
                List.of(language, lexicon.languages().get(0)));
        this.activities = WordSet.of(near, "role.activity");
        this.roles = WordSet.of(near, "role");
        this.organizations = WordSet.of(near, "organization");
        this.schools = WordSet.of(near, "school");
        this.degrees = WordSet.of(near, "degree");
        this.pauses = WordSet.of(near, "pause");
        this.units = WordSet.of(near, "unit");
        this.contracts = WordSet.of(near, "remote");
        this.places = new WordSet(lexicon.places());
        this.links = new WordSet(
                near.stream().map(words -> words.list("link").get(0)).toList());
        for (Words words : near) {
            for (String key : LABELS) {
                words.list(key).forEach(label -> labels.putIfAbsent(Fold.key(label), key.substring("field.".length())));
            }
        }
    }

    /** Which fact a text is the label of: {@code company}, {@code position}, {@code period} … */
    public Optional<String> label(String text) {
        return text.length() > 24 ? Optional.empty() : Optional.ofNullable(labels.get(Fold.key(text)));
    }

    /** How much a text looks like a role: 0 to 3. */
    public double role(String folded) {
        List<WordSet.Hit> hits = roles.all(folded);
        if (hits.isEmpty()) {
            return 0;
        }
        if (folded.length() > LONGEST_ACTIVITY
                && hits.stream().allMatch(hit -> activities.is(folded.substring(hit.start(), hit.end())))) {
            return 0.7;
        }
        boolean atEnd = hits.get(hits.size() - 1).end() >= lettersEnd(folded);
        boolean atStart = hits.stream().anyMatch(hit -> hit.start() <= 1);
        return roles.is(folded) ? 3 : atEnd ? 2.5 : atStart ? 2.2 : 1.5;
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
        return last.map(hit -> hit.end() >= lettersEnd(folded) ? 2.5 : 1.5).orElse(0.0);
    }

    /** How much a text looks like a school: 0 to 3. */
    public double school(String folded) {
        return schools.is(folded) ? 0.5 : schools.in(folded) ? 3 : 0;
    }

    /** How much a text looks like a degree: 0 to 3. */
    public double degree(String folded) {
        List<WordSet.Hit> hits = degrees.all(folded);
        if (hits.isEmpty()) {
            return 0;
        }
        return degrees.is(folded) ? 3 : hits.stream().anyMatch(hit -> hit.start() <= 1) ? 2.5 : 1.5;
    }

    /** Whether a text is what a job or study is not: military service, a break, learning by oneself. */
    public boolean isPause(String folded) {
        return pauses.is(folded) || pauses.all(folded).stream().anyMatch(hit -> hit.start() <= 1);
    }

    /** How much a text looks like a place: 0 to 3. */
    public double place(String text) {
        String folded = Fold.fold(text);
        if (STATE.matcher(text.strip()).matches()) {
            return 2.2;
        }
        return places.is(folded) ? 3 : folded.length() <= 30 && places.in(folded) && !organizations.in(folded) ? 1 : 0;
    }

    /** Whether a text says how the work was done or contracted, or how long it took. */
    public boolean isCondition(String folded) {
        return contracts.is(folded) || DURATION.matcher(folded.strip()).matches();
    }

    /** Whether a text ends in a word for a part of an organisation: {@code Search Team}, {@code 开发部}. */
    public boolean isUnit(String folded) {
        return units.last(folded).filter(hit -> hit.end() >= lettersEnd(folded)).isPresent();
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

    /** Whether a word only links a role to its employer. */
    public boolean isLink(String folded) {
        return folded.equals("@") || links.is(folded);
    }

    public WordSet schools() {
        return schools;
    }

    public WordSet degrees() {
        return degrees;
    }
}
