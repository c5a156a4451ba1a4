package io.github.resumemaven.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines between words and not within them, as Korean is set today ({@code word-break: keep-all}). */
final class KoreanLines implements FSTextBreaker {
    private final BreakIterator places = BreakIterator.getLineInstance(Locale.KOREAN);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        places.setText(newText);
    }

    @Override
    public int next() {
        int place = places.next();
        while (place > 0 && place < text.length() && isHangul(text.charAt(place - 1)) && isHangul(text.charAt(place))) {
            place = places.next();
        }
        return place;
    }

    private static boolean isHangul(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
