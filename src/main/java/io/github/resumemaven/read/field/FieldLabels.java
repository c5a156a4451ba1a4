package io.github.resumemaven.read.field;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.WordIndex;
import io.github.resumemaven.lexicon.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that label a fact or a part of an entry, in some languages. */
final class FieldLabels {
    private static final String NAME = "field labels";
    /** Facts that a label names, by the key of their list in the lexicon. */
    private static final List<String> FACTS = List.of(
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

    // What a text labels: one of these or several, and in the bits below them the number of its fact, from 1 on.
    private static final int PART = 1 << 4;
    private static final int STUDY = 1 << 5;
    private static final int JOB = 1 << 6;
    private static final int PROJECTS = 1 << 7;
    private static final int FACT = PART - 1;

    private final List<WordIndex> languages;

    /** @param languages those whose words count first stand first */
    FieldLabels(Collection<Words> languages) {
        this.languages = languages.stream()
                .map(words -> words.index(NAME, () -> numbers(words)))
                .toList();
    }

    private static Map<String, Integer> numbers(Words words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String fact : FACTS) {
            words.list(fact).forEach(label -> numbers.putIfAbsent(Fold.key(label), FACTS.indexOf(fact) + 1));
        }
        mark(numbers, PART, words, "part");
        mark(numbers, STUDY, words, "field.institution", "field.studyType", "field.area", "section.education");
        mark(numbers, JOB, words, "field.company", "section.work");
        mark(numbers, PROJECTS, words, "section.projects");
        return numbers;
    }

    private static void mark(Map<String, Integer> numbers, int mark, Words words, String... lists) {
        for (String list : lists) {
            words.list(list).forEach(label -> numbers.merge(Fold.key(label), mark, (a, b) -> a | b));
        }
    }

    /** Which fact a text is the label of: {@code company}, {@code position}, {@code period} … */
    Optional<String> fact(String text) {
        String key = Fold.key(text);
        for (WordIndex language : languages) {
            int fact = language.get(key) & FACT;
            if (fact > 0) {
                return Optional.of(FACTS.get(fact - 1).substring("field.".length()));
            }
        }
        return Optional.empty();
    }

    boolean isPart(String text) {
        return has(text, PART);
    }

    boolean isOfStudy(String text) {
        return has(text, STUDY);
    }

    boolean isOfJob(String text) {
        return has(text, JOB);
    }

    boolean isOfProjects(String text) {
        return has(text, PROJECTS);
    }

    private boolean has(String text, int mark) {
        String key = Fold.key(text);
        for (WordIndex language : languages) {
            if ((language.get(key) & mark) != 0) {
                return true;
            }
        }
        return false;
    }
}
