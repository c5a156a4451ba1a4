package io.github.resumemaven.read.document;

import java.lang.Character.UnicodeScript;

/** Where an address of the web ends in running text. */
final class WebEnd {
    /** Not part of any address (RFC 3986 §2), or far more often around one. */
    private static final String DELIMITERS = "<>\"`|\\^{}[]";

    private static final String TRAILING = "?!.,:;*_~'";

    private WebEnd() {}

    /**
     * @param host where the host begins
     * @return the offset behind the address; {@code host} if there is none
     */
    static int of(String text, int host) {
        int path = ofHost(text, host);
        if (path == host || !Character.isLetterOrDigit(text.charAt(host))) {
            return host;
        }
        int end = path;
        if (end < text.length() && "/?#:".indexOf(text.charAt(end)) >= 0) {
            while (end < text.length() && isPath(text, end)) {
                end++;
            }
        }
        return withoutTrailing(text, host, end);
    }

    static int ofHost(String text, int host) {
        int end = host;
        while (end < text.length() && isHost(text, end)) {
            end++;
        }
        return end;
    }

    /** Letters of any alphabet, for international names; ideographs right behind a Latin name are the sentence. */
    private static boolean isHost(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80
                ? BareAddresses.isAsciiWord(c) || c == '.' || c == '-' || c == '_' || c == '@'
                : Character.isLetterOrDigit(c) && !isRunOn(text, at);
    }

    private static boolean isPath(String text, int at) {
        char c = text.charAt(at);
        return c < 0x80
                ? c > ' ' && c != 0x7F && DELIMITERS.indexOf(c) < 0
                : (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                        && !isRunOn(text, at);
    }

    /** Chinese and Japanese set no space: {@code https://a.dev/me主页} ends before 主页, {@code /wiki/主页} does not. */
    private static boolean isRunOn(String text, int at) {
        return isUnspaced(text.charAt(at)) && at > 0 && BareAddresses.isAsciiWord(text.charAt(at - 1));
    }

    private static boolean isUnspaced(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }

    /** GFM §6.9: punctuation at the end, and a closing parenthesis that was not opened, belong to the sentence. */
    private static int withoutTrailing(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int cut = end;
        while (cut > start) {
            char last = text.charAt(cut - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (last == '(') {
                open--;
            } else if (TRAILING.indexOf(last) < 0) {
                break;
            }
            cut--;
        }
        return cut;
    }
}
