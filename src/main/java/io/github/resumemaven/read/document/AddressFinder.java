package io.github.resumemaven.read.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds web and mail addresses in plain text in one pass. What ends an address follows GFM §6.9, and besides: Chinese
 * and Japanese are written without spaces, so their punctuation ends it, and so does their script right behind an ASCII
 * letter or digit.
 */
final class AddressFinder {
    private static final String[] SCHEMES = {"https", "http", "ftp"};

    /** @param target the address with a scheme */
    record Address(int start, int end, String target) {}

    private final String text;
    private final List<Address> found = new ArrayList<>();
    private int behind;

    private AddressFinder(String text) {
        this.text = text;
    }

    /** The addresses in order; they do not overlap. */
    static List<Address> find(String text) {
        if (text.indexOf("://") < 0 && text.indexOf('@') < 0 && text.indexOf("www.") < 0 && text.indexOf("WWW.") < 0) {
            return List.of();
        }
        return new AddressFinder(text).scan();
    }

    private List<Address> scan() {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ':' -> url(i);
                case 'w', 'W' -> www(i);
                case '@' -> mail(i);
                default -> {}
            }
            i = Math.max(i, behind - 1);
        }
        return found;
    }

    private void url(int colon) {
        if (!text.startsWith("://", colon)) {
            return;
        }
        for (String scheme : SCHEMES) {
            int start = colon - scheme.length();
            if (start >= behind && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                if (start == 0 || !isAsciiAlphanumeric(text.charAt(start - 1))) {
                    int end = end(colon + 3);
                    if (end > colon + 3) {
                        add(start, end, text.substring(start, end));
                    }
                }
                return;
            }
        }
    }

    private void www(int start) {
        if (!text.regionMatches(true, start, "www.", 0, 4)) {
            return;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (isAsciiAlphanumeric(before) || before == '/' || before == '.' || before == '@' || before == '-') {
            return;
        }
        int end = end(start + 4);
        int dot = text.indexOf('.', start + 4);
        if (dot > start + 4 && dot < end - 1) {
            add(start, end, "http://" + text.substring(start, end));
        }
    }

    private void mail(int at) {
        int start = at;
        while (start > behind && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !isAsciiAlphanumeric(text.charAt(start)) && text.charAt(start) != '_') {
            start++;
        }
        int end = at + 1;
        while (end < text.length() && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !isAsciiAlphanumeric(text.charAt(end - 1))) {
            end--;
        }
        boolean part = start > 0 && (text.charAt(start - 1) == '@' || text.charAt(start - 1) == '/')
                || end < text.length() && text.charAt(end) == '@';
        if (start == at || part || !hasTopLevel(at + 1, end) || isSecureShell(start, at, end)) {
            return;
        }
        boolean scheme = start - 7 >= behind && text.regionMatches(true, start - 7, "mailto:", 0, 7);
        add(scheme ? start - 7 : start, end, "mailto:" + text.substring(start, end));
    }

    private boolean hasTopLevel(int domain, int end) {
        int dot = text.lastIndexOf('.', end - 1);
        return dot > domain && end - dot > 2 && isAsciiLetter(text.charAt(dot + 1)) && text.charAt(domain) != '.';
    }

    /** {@code git@host:path}. */
    private boolean isSecureShell(int start, int at, int end) {
        return text.substring(start, at).equals("git") && end < text.length() && text.charAt(end) == ':';
    }

    private void add(int start, int end, String target) {
        found.add(new Address(start, end, target));
        behind = end;
    }

    private int end(int from) {
        int end = from;
        int round = 0;
        int square = 0;
        while (end < text.length() && isUrl(end)) {
            char c = text.charAt(end++);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        while (end > from) {
            char c = text.charAt(end - 1);
            if (c == ')' && round < 0) {
                round++;
            } else if (c == ']' && square < 0) {
                square++;
            } else if (c == '(' || c == '[') {
                round -= c == '(' ? 1 : 0;
                square -= c == '[' ? 1 : 0;
            } else if ("?!.,:;*_~'".indexOf(c) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private boolean isUrl(int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return c > ' ' && c != 0x7F && "<>\"`{}|\\^".indexOf(c) < 0;
        }
        if (!Character.isLetterOrDigit(c) || c >= '\uFF00' && c <= '\uFFEF') {
            return false;
        }
        return !isEastAsian(c) || !isAsciiAlphanumeric(text.charAt(index - 1));
    }

    private static boolean isEastAsian(char c) {
        return Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30FF' || c >= '\uAC00' && c <= '\uD7A3';
    }

    private static boolean isLocal(char c) {
        return isAsciiAlphanumeric(c) || c == '.' || c == '_' || c == '+' || c == '-';
    }

    private static boolean isDomain(char c) {
        return isAsciiAlphanumeric(c) || c == '.' || c == '-';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }
}
