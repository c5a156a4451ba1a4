package io.github.resumemaven.link.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A {@code tel:} address: RFC 3966. A class of its own so that libphonenumber is loaded for such addresses only.
 *
 * @param global the number with country code and nothing but digits ({@code +493012345678}), or null when it is not
 *     known to be one
 * @param problem why nobody can call it, continuing "the address ...", or null
 * @param valid whether the number is one that its country gives out
 */
public record TelLink(String global, String problem, boolean valid) {

    /**
     * Reads an address.
     *
     * @param url as written, beginning with {@code tel:}
     * @param region where a number without country code is called, as two letters (ISO 3166), or null
     */
    public static TelLink read(String url, String region) {
        String text = url.substring(url.indexOf(':') + 1)
                .replace("%20", " ")
                .replace("%2B", "+")
                .strip();
        if (region == null && !text.startsWith("+") && !text.contains("phone-context=")) {
            return new TelLink(null, text.matches(".*\\d.*") ? null : "has no number", false);
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse("tel:" + text, region);
            return switch (numbers.isPossibleNumberWithReason(number)) {
                case TOO_SHORT -> new TelLink(null, "has a number with too few digits", false);
                case TOO_LONG -> new TelLink(null, "has a number with too many digits", false);
                case INVALID_LENGTH, INVALID_COUNTRY_CODE -> new TelLink(null, "has a number nobody can have", false);
                default ->
                    new TelLink(numbers.format(number, PhoneNumberFormat.E164), null, numbers.isValidNumber(number));
            };
        } catch (NumberParseException e) {
            return new TelLink(null, "has no phone number that can be called", false);
        }
    }
}
