package io.github.resumemaven.render.json;

import java.util.Comparator;
import java.util.List;

/** Whether a text says nothing but what other texts say already: between them only separators. */
final class Covered {
    private Covered() {}

    static boolean by(String text, List<String> others) {
        String left = text;
        for (String other : others.stream()
                .filter(other -> !other.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(other, " ");
        }
        return left.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
