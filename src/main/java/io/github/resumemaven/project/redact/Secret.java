package io.github.resumemaven.project.redact;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A private value, and the forms in which it may be written once more: in other words of the file, or in an output. */
record Secret(Pattern form) {
    /** The digits of a number that are left when its country and area are not dialled. */
    private static final int TAIL = 8;

    private static final int FEWEST_DIGITS = 6;
    private static final String GAP = "[ \\t\\u00A0\\u2009\\u202F().（）\\-‐‑–/·]{0,3}";
    private static final String AT =
            "(?:@|＠|%40|&#0*64;|&#[xX]0*40;|&commat;|\\s{0,3}(?:\\(at\\)|\\[at]|<at>|\\{at}|\\(@\\)|#at#| at )\\s{0,3})";
    private static final String DOT = "(?:\\.|%2[eE]|&#0*46;|&period;|\\s{0,3}(?:\\(dot\\)|\\[dot]| dot )\\s{0,3})";

    /** A number, however it is grouped, with the code of its country or without it; empty if it has too few digits. */
    static Optional<Secret> phone(String number) {
        int[] digits = number.chars()
                .filter(Character::isDigit)
                .map(c -> Character.digit(c, 10))
                .toArray();
        if (digits.length < FEWEST_DIGITS) {
            return Optional.empty();
        }
        int tail = Math.min(TAIL, digits.length);
        StringBuilder form = new StringBuilder("(?:[+＋]?[(（]?(?<!\\d)\\d{1,9}[)）]?")
                .append(GAP)
                .append("){0,3}(?:[+＋(（])?");
        if (tail == digits.length) {
            form.append("(?<!\\d)");
        }
        for (int i = digits.length - tail; i < digits.length; i++) {
            form.append('[')
                    .append(digits[i])
                    .append((char) ('０' + digits[i]))
                    .append(']')
                    .append(i + 1 < digits.length ? GAP : "(?!\\d)");
        }
        return Optional.of(new Secret(Pattern.compile(form.toString())));
    }

    /** An address, however it is hidden from robots. */
    static Optional<Secret> email(String address) {
        int at = address.lastIndexOf('@');
        if (at <= 0 || at == address.length() - 1) {
            return text(address);
        }
        String form = "(?<![\\p{L}\\p{N}._%+-])" + quoted(address.substring(0, at)) + AT
                + quoted(address.substring(at + 1)) + "(?![\\p{L}\\p{N}-])";
        return Optional.of(new Secret(Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    private static String quoted(String dotted) {
        List<String> parts = new ArrayList<>();
        for (String part : dotted.split("\\.")) {
            parts.add(Pattern.quote(part));
        }
        return String.join(DOT, parts);
    }

    /** The same words, however their lines are broken; empty for what is too short to be told from other text. */
    static Optional<Secret> text(String value) {
        String[] words = value.strip().split("[\\s\\u00A0\\u3000]+");
        if (value.strip().length() < 4) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            parts.add(Pattern.quote(word));
        }
        // Han and kana stand beside other words without a space.
        boolean spaced = Fold.spaced(value.strip().charAt(0));
        String form = (spaced ? "(?<![\\p{L}\\p{N}])" : "")
                + String.join("[\\s\\u00A0\\u3000]+", parts)
                + (spaced ? "(?![\\p{L}\\p{N}])" : "");
        return Optional.of(new Secret(Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Where a text says it. */
    List<Span> in(CharSequence text) {
        List<Span> places = new ArrayList<>();
        Matcher match = form.matcher(text);
        while (match.find()) {
            places.add(new Span(match.start(), match.end()));
        }
        return places;
    }
}
