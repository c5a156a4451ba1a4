package io.github.resumemaven.render.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What of a line the model did not take and an output must have all the same: words, and the marks that belong to words.
 * What may go: {@linkplain Separators separators} at the ends; brackets whose other half goes too; other marks that touch
 * no word of an entry, such as what stands around a date or a way to reach somebody.
 */
public final class Remnants {
    /** How much of its word is looked for together with a mark. */
    private static final int CONTEXT = 8;

    private final List<Line.Run> runs;
    private final String text;
    private final int[] offsets;
    private final boolean[] free;
    private final boolean[] named;
    private final int[] partner;
    private final boolean[] goes;
    private final boolean[] stays;

    private Remnants(Line line, Taken taken) {
        runs = line.runs();
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        text = all.toString();
        offsets =
                runs.stream().flatMapToInt(run -> Arrays.stream(run.offsets())).toArray();
        free = new boolean[text.length()];
        named = new boolean[text.length()];
        int at = 0;
        for (Line.Run run : runs) {
            boolean[] said = taken.in(run);
            boolean[] ofEntries = taken.byEntries(run);
            for (int i = 0; i < said.length; i++) {
                free[at] = !said[i];
                named[at++] = ofEntries[i];
            }
        }
        partner = partners();
        goes = going();
        stays = new boolean[text.length()];
    }

    /**
     * @param run what must stay
     * @param sought the same, and of a mark the word that it touches: where it is found, the mark is in its place
     */
    public record Remnant(Line.Run run, String sought) {}

    /** In their order; empty when the model answers for all of the line. */
    public static List<Remnant> of(Line line, Taken taken) {
        Remnants remnants = new Remnants(line, taken);
        List<Remnant> kept = remnants.collect();
        while (remnants.partsPairs()) {
            kept = remnants.collect();
        }
        return kept;
    }

    private List<Remnant> collect() {
        List<Remnant> found = new ArrayList<>();
        int from = 0;
        for (Line.Run run : runs) {
            collect(from, from + run.text().length(), found);
            from += run.text().length();
        }
        return found;
    }

    /** Whether one half of a pair of brackets would go and the other stay; from then on, both stay. */
    private boolean partsPairs() {
        boolean any = false;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0 && free[i] && goes[i] && stays[partner[i]] && !stays[i]) {
                goes[i] = false;
                any = true;
            }
        }
        return any;
    }

    /** The stretches of one run, without what goes at their ends: within them, marks part words. */
    private void collect(int from, int to, List<Remnant> kept) {
        for (int start = from; start < to; start++) {
            int end = start;
            while (end < to && free[end]) {
                end++;
            }
            boolean words = Squeezed.says(text.substring(start, end));
            int first = start;
            int last = end;
            while (first < last && goes(first, words)) {
                first++;
            }
            while (last > first && goes(last - 1, words)) {
                last--;
            }
            while (last < end && first <= partner[last] && partner[last] < last) {
                last++;
            }
            while (first > start && first <= partner[first - 1] && partner[first - 1] < last) {
                first--;
            }
            if (first < last) {
                Arrays.fill(stays, first, last, true);
                String left = text.substring(first, last);
                Line.Run run = new Line.Run(left, Arrays.copyOfRange(offsets, first, last));
                kept.add(new Remnant(run, words ? left : withWord(first, last, from, to)));
            }
            start = end;
        }
    }

    /** A mark beside words that stay is theirs, unless it is a separator. */
    private boolean goes(int at, boolean words) {
        return goes[at] && !(words && Separators.mayEndWord(point(at)));
    }

    private String withWord(int first, int last, int from, int to) {
        int end = last;
        while (end < Math.min(to, last + CONTEXT) && named[end]) {
            end++;
        }
        int start = first;
        while (end == last && start > Math.max(from, first - CONTEXT) && named[start - 1]) {
            start--;
        }
        return text.substring(start, end);
    }

    private boolean[] going() {
        boolean[] going = new boolean[text.length()];
        for (int i = 0; i < going.length; i++) {
            int point = point(i);
            boolean parts = Squeezed.isSpace(point) || Separators.isBetween(point);
            boolean bracket = Separators.opens(point) || Separators.closes(point);
            boolean loose = partner[i] >= 0 ? !named[partner[i]] : bracket || !touches(i);
            going[i] = free[i] && !Character.isLetterOrDigit(point) && (parts || loose);
        }
        return going;
    }

    private int point(int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return text.codePointAt(second ? at - 1 : at);
    }

    /** Whether a mark stands at a word of an entry, with nothing but other marks between. */
    private boolean touches(int at) {
        int before = at - 1;
        while (before >= 0 && free[before] && isMark(before)) {
            before--;
        }
        int after = at + 1;
        while (after < text.length() && free[after] && isMark(after)) {
            after++;
        }
        return before >= 0 && named[before] || after < text.length() && named[after];
    }

    private boolean isMark(int at) {
        int point = point(at);
        return !Character.isLetterOrDigit(point) && !Squeezed.isSpace(point) && !Separators.isBetween(point);
    }

    /** For each bracket, where its other half stands; -1 if it has none. */
    private int[] partners() {
        int[] partner = new int[text.length()];
        Arrays.fill(partner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partner.length; i++) {
            if (Separators.opens(text.charAt(i))) {
                open.push(i);
            } else if (Separators.closes(text.charAt(i))
                    && !open.isEmpty()
                    && Separators.pair(text.charAt(open.peek()), text.charAt(i))) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
        }
        return partner;
    }
}
