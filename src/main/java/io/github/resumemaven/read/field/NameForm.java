package io.github.resumemaven.read.field;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of people are written in Chinese, Japanese and Korean: few characters, of which the first are a family's. */
public final class NameForm {
    /** Whether a text can be a name, as far as its form says. */
    public enum Fit {
        /** It is no name. */
        NONE,
        /** It may be one. */
        OPEN,
        /** It begins with the name of a family, and is as long as names are. */
        FAMILY
    }

    /** The first letter of Hangul; no other of these scripts stands in front of it. */
    private static final int FIRST_CJK = 0x1100;

    private static final int LONGEST_FAMILY = 4;
    /** So many characters have given names at most. */
    private static final int LONGEST_GIVEN = 2;

    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_HANGUL = 5;
    private static final int LONGEST = 12;

    private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー々]";
    /** A reading or translation behind a name or in front of it. */
    private static final Pattern ASIDE =
            Pattern.compile("\\s*[(（\\[【].*$|[\\s/|｜-]*\\p{IsLatin}[\\p{IsLatin}\\s.,'’-]*|[^\\p{L}\\s・·々ー]+");

    private static final Pattern SPACED = Pattern.compile("(" + CJK + "{1,4})[\\s・·]+(" + CJK + "{1,5})");
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}](?:\\s+[\\p{IsHan}\\p{IsHangul}]){1,3}");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}々]+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
    /** What only sentences and phrases have. */
    private static final Pattern PARTICLE = Pattern.compile("[はをがにでへ]|です|ます|こと|から|まで|より|する|した");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Set<String> families;

    /** @param families their names, in any of these scripts */
    NameForm(Set<String> families) {
        this.families = families;
    }

    /** How well a text fits the form of a name; one in other scripts is always open. */
    public Fit of(String text) {
        if (text.codePoints().noneMatch(NameForm::isCjk)) {
            return Fit.OPEN;
        }
        if (isTooLong(text)) {
            return Fit.NONE;
        }
        String name = ASIDE.matcher(text).replaceAll(" ").strip();
        if (name.isEmpty()) {
            return Fit.OPEN;
        }
        if (name.length() > LONGEST || name.length() < 2) {
            return Fit.NONE;
        }
        Matcher spaced = SPACED.matcher(name);
        if (LETTERS.matcher(name).matches()) {
            return whole(WHITE.matcher(name).replaceAll(""));
        }
        if (spaced.matches()) {
            boolean family = families.contains(spaced.group(1));
            return family ? Fit.FAMILY : particle(name) ? Fit.NONE : Fit.OPEN;
        }
        return WHITE.matcher(name).find() ? Fit.OPEN : whole(name);
    }

    /** Whether too many characters of these scripts for a name stand in front of the first bracket. */
    private static boolean isTooLong(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && "(（[【".indexOf(text.charAt(i)) < 0; i++) {
            letters += isCjk(text.charAt(i)) ? 1 : 0;
        }
        return letters > LONGEST;
    }

    private Fit whole(String name) {
        boolean han = HAN.matcher(name).matches();
        boolean hangul = HANGUL.matcher(name).matches();
        if (han && name.length() > LONGEST_HAN || hangul && name.length() > LONGEST_HANGUL || particle(name)) {
            return Fit.NONE;
        }
        return (han || hangul) && hasFamily(name) ? Fit.FAMILY : Fit.OPEN;
    }

    private boolean hasFamily(String name) {
        for (int end = 1; end <= Math.min(LONGEST_FAMILY, name.length() - 1); end++) {
            if (name.length() - end <= LONGEST_GIVEN && families.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean particle(String name) {
        return PARTICLE.matcher(name).find();
    }

    private static boolean isCjk(int c) {
        if (c < FIRST_CJK) {
            return false;
        }
        if (Character.isIdeographic(c)) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
