package io.github.resumemaven.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses an output may lead to: {@code http}, {@code https}, {@code mailto}, {@code tel} and relative ones. */
public final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@/:?#<>\"]+@[^\\s@/:?#<>\"]+\\.[^\\s@/:?#<>\"]+");
    private static final Pattern HOST =
            Pattern.compile("(?i)^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:\\d+)?([/?#].*)?$");
    private static final Pattern TEL = Pattern.compile("(?i)tel:");
    private static final Pattern INLINE_IMAGE = Pattern.compile("(?i)^data:image/(png|jpe?g);base64,[A-Za-z0-9+/=]+$");

    private Addresses() {}

    /** What a link in the text may point to; empty if it must not be a link. */
    public static Optional<String> link(String target) {
        String address = plain(target);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (EMAIL.matcher(address).matches()) {
            return Optional.of("mailto:" + address);
        }
        if (address.startsWith("//")) {
            return Optional.of("https:" + address);
        }
        if (address.regionMatches(true, 0, "www.", 0, 4)) {
            return Optional.of("https://" + address);
        }
        var scheme = SCHEME.matcher(address);
        if (!scheme.find()) {
            return Optional.of(address);
        }
        return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)) ? Optional.of(address) : Optional.empty();
    }

    /** The same for a value that is known to be an address on the web, where people leave the scheme out. */
    public static Optional<String> web(String url) {
        String address = plain(url);
        return HOST.matcher(address).matches() ? Optional.of("https://" + address) : link(address);
    }

    /** What an image may be taken from: a file in the source's folder or below it, or a PNG or JPEG written in place. */
    public static Optional<String> image(String target) {
        String address = plain(target);
        boolean file = !address.isEmpty()
                && !SCHEME.matcher(address).find()
                && !address.startsWith("/")
                && !address.startsWith("%")
                && !address.contains("%5C")
                && !climbs(address);
        return file || INLINE_IMAGE.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    /** Where an image can be looked at that the page must not fetch. */
    public static Optional<String> remoteImage(String target) {
        return link(target).filter(address -> address.regionMatches(true, 0, "http", 0, 4));
    }

    /** Whether a link leads to a part of the page itself, which only a page has. */
    public static boolean isOwnPart(String target) {
        return target.strip().startsWith("#");
    }

    /** An address as a person reads it: without {@code https://}, {@code mailto:} and a last slash. */
    public static String shown(String url) {
        String bare = url.replaceFirst("(?i)^(https?://|mailto:|tel:)", "");
        return bare.endsWith("/") && bare.indexOf('/') == bare.length() - 1
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    /** Whether this is an address that opens only for a script's or a browser's own sake: nothing that a reader misses. */
    public static boolean isCode(String target) {
        var scheme = SCHEME.matcher(plain(target));
        return scheme.find()
                && Set.of("javascript", "vbscript", "data", "file", "blob", "about")
                        .contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * As the URL Standard reads it (§4.4): spaces and controls at the ends, tabs and line ends anywhere fall away. What
     * could end an attribute or mean another host is percent-encoded.
     */
    private static String plain(String target) {
        StringBuilder plain = new StringBuilder();
        String stripped = target.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            switch (c) {
                case ' ' -> plain.append("%20");
                case '"' -> plain.append("%22");
                case '<' -> plain.append("%3C");
                case '>' -> plain.append("%3E");
                case '\\' -> plain.append("%5C");
                case '`' -> plain.append("%60");
                default -> {
                    if (!Character.isISOControl(c)) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static boolean climbs(String path) {
        int depth = 0;
        for (String step : path.replaceAll("(?i)%2e", ".")
                .replaceAll("(?i)%2f", "/")
                .split("[?#]")[0]
                .split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** The digits of a telephone address ({@code tel:}); empty for any other. */
    public static String number(String address) {
        return TEL.matcher(address.strip()).lookingAt() ? digits(address) : "";
    }

    /** The decimal digits of a text, however it groups them. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
