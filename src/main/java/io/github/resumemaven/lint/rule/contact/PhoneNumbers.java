package io.github.resumemaven.lint.rule.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.github.resumemaven.lint.Phones;
import java.util.Locale;
import java.util.Optional;

/** Judges phone numbers with libphonenumber. */
final class PhoneNumbers {
    private PhoneNumbers() {}

    /** @param isMatterOfTaste whether it may well be no fault */
    record Fault(String message, String help, boolean isMatterOfTaste) {}

    /** @param region ISO 3166-1 code, empty if unknown */
    static Optional<Fault> fault(String number, Optional<String> region) {
        if (Phones.isMasked(number)) {
            return Optional.empty();
        }
        boolean international = number.strip().matches("[(（]?[+＋].*");
        if (region.isEmpty() && !international) {
            return Optional.of(new Fault(
                    "the phone number has no country code",
                    "write it as +… so that it can be called from everywhere, or set resume.region",
                    true));
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber read = numbers.parse(number, region.orElse(null));
            return switch (numbers.isPossibleNumberWithReason(read)) {
                case IS_POSSIBLE -> numbers.isValidNumber(read) ? Optional.empty() : unassigned(region, international);
                case IS_POSSIBLE_LOCAL_ONLY -> Optional.empty();
                case TOO_SHORT -> fault("the phone number has too few digits", region, international);
                case TOO_LONG -> fault("the phone number has too many digits", region, international);
                case INVALID_LENGTH -> fault("no phone number has this many digits", region, international);
                case INVALID_COUNTRY_CODE -> fault("no country has this country code", region, true);
            };
        } catch (NumberParseException e) {
            return e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                    ? fault("no country has this country code", region, true)
                    : fault("this is no phone number", region, international);
        }
    }

    /** Ranges are opened faster than libraries learn of them. */
    private static Optional<Fault> unassigned(Optional<String> region, boolean international) {
        return fault("nobody has a phone number like this", region, international)
                .map(fault -> new Fault(fault.message(), fault.help(), true));
    }

    private static Optional<Fault> fault(String message, Optional<String> region, boolean international) {
        String where = international || region.isEmpty()
                ? ""
                : " in " + new Locale.Builder().setRegion(region.get()).build().getDisplayCountry(Locale.ENGLISH);
        String help =
                international ? "check the digits" : "check the digits, or write the number with its country code: +…";
        return Optional.of(new Fault(message + where, help, false));
    }
}
