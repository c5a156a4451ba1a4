package io.github.resumemaven.render.pdf.font;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which family draws which character of a document.
 *
 * @param families those that draw running text, with their characters, in the order in which the sheet names them
 * @param code the characters of the fixed-width family
 * @param missing what no font draws
 * @param scale how much larger Latin is set beside Chinese, Japanese and Korean
 */
public record FontPlan(
        Map<Family, SortedSet<Integer>> families,
        Map<Family, SortedSet<Integer>> code,
        SortedSet<Integer> missing,
        double scale) {

    static FontPlan of(List<Family> order, List<Family> wideFirst, Family code, DocumentText text, double scale) {
        Map<Family, SortedSet<Integer>> families = new LinkedHashMap<>();
        order.forEach(family -> families.put(family, new TreeSet<>()));
        SortedSet<Integer> missing = new TreeSet<>();
        for (int character : text.all()) {
            List<Family> asked = WidePunctuation.has(character) ? wideFirst : order;
            asked.stream()
                    .filter(family -> family.covers(character))
                    .findFirst()
                    .ifPresentOrElse(family -> families.get(family).add(character), () -> missing.add(character));
        }
        families.values().removeIf(SortedSet::isEmpty);
        SortedSet<Integer> fixed = new TreeSet<>();
        text.code().stream().filter(code::covers).forEach(fixed::add);
        return new FontPlan(families, fixed.isEmpty() ? Map.of() : Map.of(code, fixed), missing, scale);
    }

    /** The families of running text as CSS names them. */
    public String textFamilies() {
        return css(families);
    }

    /** The families of code as CSS names them. */
    public String codeFamilies() {
        return code.isEmpty() ? textFamilies() : css(code) + ", " + textFamilies();
    }

    private static String css(Map<Family, SortedSet<Integer>> families) {
        return String.join(
                ", ",
                families.keySet().stream()
                        .map(family -> "'" + family.name() + "'")
                        .toList());
    }

    /** What draws running text at its plainest; together they have every character of it. */
    public List<EmbeddedFont> regular() {
        List<EmbeddedFont> fonts = new ArrayList<>();
        families.forEach((family, characters) -> {
            Style plainest = family.styles().iterator().next();
            fonts.add(new EmbeddedFont(family.name(), plainest, font(family, plainest, characters)));
        });
        return fonts;
    }

    /** The fonts to embed. */
    public List<EmbeddedFont> fonts(boolean italics) {
        List<EmbeddedFont> fonts = new ArrayList<>();
        Map<Family, SortedSet<Integer>> all = new TreeMap<>(java.util.Comparator.comparing(Family::name));
        all.putAll(families);
        all.putAll(code);
        all.forEach((family, characters) -> {
            for (Style style : family.styles()) {
                if (italics || !style.italic()) {
                    fonts.add(new EmbeddedFont(family.name(), style, font(family, style, characters)));
                }
            }
        });
        return fonts;
    }

    private byte[] font(Family family, Style style, SortedSet<Integer> characters) {
        double size = family.name().equals("Resume Sans") || family.name().equals("Resume Code") ? scale : 1;
        return Subset.of(family.face(style), characters, family.name(), style.title(), size);
    }
}
