package io.github.resumemaven.read.document;

import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that stand in text without any markup, as in GitHub's Markdown (GFM §6.9), but found between Han and
 * kana too, where no space sets them off.
 */
final class BareAddresses {
    /** @param span its place in the text */
    record Address(String target, Span span) {}

    private final String text;
    private final List<Address> found = new ArrayList<>();
    private int free;

    private BareAddresses(String text) {
        this.text = text;
    }

    /** All of them, in order. */
    static List<Address> in(String text) {
        BareAddresses addresses = new BareAddresses(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                addresses.web(i);
            } else if (c == 'w' || c == 'W') {
                addresses.www(i);
            } else if (c == '@') {
                addresses.mail(i);
            }
            i = Math.max(i, addresses.free - 1);
        }
        return addresses.found;
    }

    /** {@code http://} and {@code https://}, from their colon. */
    private void web(int colon) {
        int scheme = is(colon - 5, "https://") ? 5 : is(colon - 4, "http://") ? 4 : 0;
        int start = colon - scheme;
        if (scheme == 0 || start < free || start > 0 && isAsciiWord(text.charAt(start - 1))) {
            return;
        }
        int end = WebEnd.of(text, colon + 3);
        if (end > colon + 3) {
            add(text.substring(start, end), start, end);
        }
    }

    private void www(int start) {
        if (!is(start, "www.") || start > 0 && isInsideOfName(text.charAt(start - 1))) {
            return;
        }
        int host = start + "www.".length();
        int dot = text.indexOf('.', host);
        if (dot > host && dot < WebEnd.ofHost(text, host)) {
            int end = WebEnd.of(text, start);
            add("http://" + text.substring(start, end), start, end);
        }
    }

    private void mail(int at) {
        int start = at;
        while (start > free && isLocalPart(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && text.charAt(start) == '.') {
            start++;
        }
        int end = at + 1;
        while (end < text.length() && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > at && !isAsciiWord(text.charAt(end - 1))) {
            end--;
        }
        if (start < at && isMailHost(text.substring(at + 1, Math.max(at + 1, end))) && !isPartOfMore(start, end)) {
            add("mailto:" + text.substring(start, end), start, end);
        }
    }

    /** Names in the fediverse (@a@b.social), Git's remotes (git@host:path) and user parts of other addresses. */
    private boolean isPartOfMore(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return before == '@'
                || before == '/'
                || end + 1 < text.length() && text.charAt(end) == ':' && isAsciiWord(text.charAt(end + 1))
                || end < text.length() && text.charAt(end) == '@';
    }

    /** At least two labels, the last of letters: {@code react@18.2.0} is a version. */
    private static boolean isMailHost(String host) {
        int dot = host.lastIndexOf('.');
        return dot > 0
                && host.length() - dot > 2
                && !host.contains("..")
                && host.charAt(0) != '.'
                && host.chars().skip(dot + 1).allMatch(c -> isAsciiWord((char) c) && !Character.isDigit(c));
    }

    private void add(String target, int start, int end) {
        found.add(new Address(target, new Span(start, end)));
        free = end;
    }

    private boolean is(int at, String word) {
        return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean isInsideOfName(char c) {
        return isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c == '@' || c == '/';
    }

    private static boolean isLocalPart(char c) {
        return isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
    }

    private static boolean isDomain(char c) {
        return isAsciiWord(c) || c == '.' || c == '-';
    }

    static boolean isAsciiWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
