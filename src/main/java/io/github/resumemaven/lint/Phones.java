package io.github.resumemaven.lint;

import java.util.regex.Pattern;

/** What can be said of a phone number without knowing any country. */
public final class Phones {
    private static final Pattern MASKED = Pattern.compile("[*＊xX●•×]{2}");

    private Phones() {}

    /** Whether digits were hidden on purpose: {@code 138****0000}, {@code 138-xxxx-0000}. */
    public static boolean isMasked(String number) {
        return MASKED.matcher(number).find();
    }
}
