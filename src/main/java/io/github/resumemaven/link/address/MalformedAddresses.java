package io.github.resumemaven.link.address;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds addresses no browser opens, and says why. An address with another scheme, a path and a fragment are none of
 * its business and pass.
 */
public final class MalformedAddresses {
    private static final Pattern TWICE = Pattern.compile("https?://(https?[:;]?/{1,2}.*)", Pattern.CASE_INSENSITIVE);

    /**
     * A start that is meant to be {@code http://}: no scheme but these is made of those letters. Without slashes only the
     * two themselves are taken for it, without a colon two slashes are needed.
     */
    private static final Pattern NEARLY_HTTP = Pattern.compile(
            "([htps]{2,8})([:;：]?[/\\\\／]{2,}|[:;：][/\\\\／])(.+)|(https?)([:;：][/\\\\／]?)(.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL = Pattern.compile("[^\\s@/:?#]+@[^\\s@/:?#]+\\.[\\p{L}\\d-]{2,}");

    /** A start that is meant to be {@code mailto:}, before an address of mail. */
    private static final Pattern NEARLY_MAILTO =
            Pattern.compile("([mailto]{4,8}(?:[:;：]/*|/+))(" + MAIL + "(?:\\?.*)?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern GOOD_START = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile("[\\w-]{1,63}");

    /** Punctuation that ends a Chinese or Japanese sentence, not an address. */
    private static final String SENTENCE_END = "，。；：、！？》」』】）”’…";

    private static final Set<String> ENDINGS =
            DataLines.read(MalformedAddresses.class, "common-endings.txt", 1).stream()
                    .map(line -> line[0])
                    .collect(Collectors.toUnmodifiableSet());

    private MalformedAddresses() {}

    /** What is wrong with an address as written; empty when nothing is. */
    public static Optional<Malformed> find(String url) {
        if (url.isBlank()) {
            return Optional.of(new Malformed("is empty", null));
        }
        if (!url.equals(url.strip())) {
            return Optional.of(new Malformed("begins or ends with a blank", url.strip()));
        }
        Matcher twice = TWICE.matcher(url);
        if (twice.matches()) {
            return Optional.of(new Malformed("has its beginning twice", repaired(twice.group(1))));
        }
        if (url.startsWith("//")) {
            return afterStart("https:" + url).map(malformed -> new Malformed(malformed.reason(), null));
        }
        if (!GOOD_START.matcher(url).matches()) {
            return startless(url);
        }
        return afterStart(url);
    }

    private static Optional<Malformed> startless(String url) {
        Matcher nearly = NEARLY_HTTP.matcher(url);
        if (nearly.matches()) {
            int group = nearly.group(1) != null ? 1 : 4;
            String start = nearly.group(group);
            String scheme = start.toLowerCase(Locale.ROOT).contains("s") ? "https" : "http";
            return Optional.of(new Malformed(
                    "begins with \"" + start + nearly.group(group + 1) + "\" in place of \"" + scheme + "://\"",
                    repaired(scheme + "://" + nearly.group(group + 2))));
        }
        Matcher mail = NEARLY_MAILTO.matcher(url);
        if (mail.matches() && !mail.group(1).equalsIgnoreCase("mailto:")) {
            return Optional.of(new Malformed(
                    "begins with \"" + mail.group(1) + "\" in place of \"mailto:\"", "mailto:" + mail.group(2)));
        }
        if (MAIL.matcher(url).matches()) {
            return Optional.of(
                    new Malformed("lacks \"mailto:\", so browsers look for a file of that name", "mailto:" + url));
        }
        return isBareHost(url)
                ? Optional.of(new Malformed(
                        "lacks \"https://\", so browsers look for a file of that name", repaired("https://" + url)))
                : Optional.empty();
    }

    /** {@code www.} and more, or a name with a common ending, up to the first path. */
    private static boolean isBareHost(String url) {
        String[] labels = url.split("[/?#:]", 2)[0].split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        String last = labels[labels.length - 1].toLowerCase(Locale.ROOT);
        return labels.length > 2 && labels[0].equalsIgnoreCase("www") || labels.length > 1 && ENDINGS.contains(last);
    }

    private static Optional<Malformed> afterStart(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        String authority = rest.split("[/?#]", 2)[0];
        if (authority.isEmpty()) {
            return Optional.of(new Malformed("has no host", null));
        }
        if (url.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Optional.of(new Malformed("contains a line break or another control character", null));
        }
        if (url.contains("](") || url.contains(")[")) {
            return Optional.of(new Malformed("runs into the next link: a bracket is missing", null));
        }
        if (unbalancedEnd(url)) {
            String repaired = repaired(url.substring(0, url.length() - 1));
            return Optional.of(
                    new Malformed("ends with the punctuation mark \"" + url.charAt(url.length() - 1) + "\"", repaired));
        }
        if (url.chars().anyMatch(Character::isSpaceChar)) {
            boolean inHost = authority.chars().anyMatch(Character::isSpaceChar);
            return Optional.of(
                    new Malformed("contains a blank", inHost ? null : repaired(url.replaceAll("\\p{Z}", "%20"))));
        }
        return Address.parse(url).isPresent() ? Optional.empty() : Optional.of(hostOrPort(url, authority));
    }

    private static boolean unbalancedEnd(String url) {
        char last = url.charAt(url.length() - 1);
        if (SENTENCE_END.indexOf(last) < 0) {
            return false;
        }
        int opening = "》」』】）".indexOf(last);
        return opening < 0 || url.indexOf("《「『【（".charAt(opening)) < 0;
    }

    private static Malformed hostOrPort(String url, String authority) {
        if (url.length() > AddressParser.LONGEST) {
            return new Malformed("is longer than browsers and servers take", null);
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        if (name.isEmpty()) {
            return new Malformed("has no host", null);
        }
        if (HostNames.toAscii(name).isPresent()) {
            return new Malformed("has \"" + host.substring(colon + 1) + "\" for a port, which is none", null);
        }
        String without = name.replaceAll("\\.{2,}", ".");
        boolean doubled = !without.equals(name);
        return new Malformed(
                doubled ? "has two dots in a row in its host" : "has \"" + name + "\" for a host, which cannot be one",
                doubled ? repaired(url.replaceFirst(Pattern.quote(name), Matcher.quoteReplacement(without))) : null);
    }

    /** A repair is offered only when it is an address. */
    private static String repaired(String url) {
        String start = url.replaceFirst("^(?i)(https?)[:;]?/{1,2}(?=[^/])", "$1://");
        return Address.parse(start).isPresent() && afterStart(start).isEmpty() ? start : null;
    }
}
