package io.github.resumemaven.lint.rule.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers of persons that have check digits, so that order numbers are not taken for them. */
enum NationalIds {
    /** GB 11643-1999: region, date of birth, sequence, check digit by ISO 7064 MOD 11-2. */
    CHINA(
            "a Chinese identity card",
            "[1-9]\\d{5}(?:19|20)\\d{9}[0-9Xx]",
            id -> date(id.substring(6, 14)) && chinese(id)),
    /** A letter for the county, sex, sequence, check digit. */
    TAIWAN("a Taiwanese identity card", "[A-Z][12]\\d{8}", NationalIds::taiwanese),
    /** Date of birth, sex and century, sequence, check digit. */
    KOREA("a Korean resident registration", "\\d{6}-[1-4]\\d{6}", NationalIds::korean),
    /** Sex, year, month, place, sequence, key modulo 97. */
    FRANCE(
            "a French social security card",
            "[12] ?\\d\\d ?(?:0[1-9]|1[0-2]) ?\\d\\d ?\\d{3} ?\\d{3} ?\\d\\d",
            NationalIds::french),
    /** Nine digits with two check digits, written with its dots. */
    BRAZIL("a Brazilian CPF", "\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d", NationalIds::brazilian),
    /** Eight digits and a check letter. */
    SPAIN("a Spanish identity card", "\\d{8}[A-HJ-NP-TV-Z]", NationalIds::spanish);

    private final String meaning;
    private final Pattern form;
    private final Predicate<String> check;

    NationalIds(String meaning, String form, Predicate<String> check) {
        this.meaning = meaning;
        // Not within words, paths and addresses.
        this.form = Pattern.compile("(?<![\\p{Alnum}/=._-])" + form + "(?![\\p{Alnum}/_-])");
        this.check = check;
    }

    String meaning() {
        return meaning;
    }

    Pattern form() {
        return form;
    }

    boolean isRight(String number) {
        return check.test(number);
    }

    private static boolean date(String digits) {
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return born.getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean chinese(String id) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (1 << (17 - i)) % 11 * (id.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(id.charAt(17));
    }

    private static boolean taiwanese(String id) {
        // The counties' numbers were given in the order in which they were founded.
        int county = 10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(id.charAt(0));
        int sum = county / 10 + county % 10 * 9;
        for (int i = 1; i < 9; i++) {
            sum += (id.charAt(i) - '0') * (9 - i);
        }
        return (sum + id.charAt(9) - '0') % 10 == 0;
    }

    private static boolean korean(String id) {
        String century = id.charAt(7) <= '2' ? "19" : "20";
        String digits = id.replace("-", "");
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (2 + i % 8);
        }
        return date(century + id.substring(0, 6)) && (11 - sum % 11) % 10 == digits.charAt(12) - '0';
    }

    private static boolean french(String id) {
        String digits = id.replace(" ", "");
        return 97 - Long.parseLong(digits.substring(0, 13)) % 97 == Long.parseLong(digits.substring(13));
    }

    private static boolean brazilian(String id) {
        String digits = id.replaceAll("\\D", "");
        boolean one = digits.chars().distinct().count() == 1;
        return !one && brazilian(digits, 9) && brazilian(digits, 10);
    }

    private static boolean brazilian(String digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (digits.charAt(i) - '0') * (length + 1 - i);
        }
        return sum * 10 % 11 % 10 == digits.charAt(length) - '0';
    }

    private static boolean spanish(String id) {
        int number = Integer.parseInt(id.substring(0, 8));
        return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23) == id.charAt(8);
    }
}
