package io.github.resumemaven.lint;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lexicon.Words;
import java.util.ArrayList;
import java.util.List;

/** The phrase lists that hold for a résumé. */
public final class Phrases {
    private Phrases() {}

    /** The list in the résumé's language, and in English, which templates and technical words of every résumé may be in. */
    public static List<PhraseBook> withEnglish(Context context, String list) {
        return books(context, list, true);
    }

    /**
     * The list in the résumé's language; and in English where the language has other letters, so that an English word
     * cannot be taken for one of the language.
     */
    public static List<PhraseBook> in(Context context, String list) {
        return books(context, list, false);
    }

    private static List<PhraseBook> books(Context context, String list, boolean english) {
        Words own = context.lexicon().of(context.resume().language());
        Words first = context.lexicon().languages().get(0);
        List<PhraseBook> books = new ArrayList<>();
        books.add(context.lexicon().phrases(own, list));
        if (!own.equals(first) && (english || !isLatin(own))) {
            books.add(context.lexicon().phrases(first, list));
        }
        books.removeIf(PhraseBook::isEmpty);
        return books;
    }

    private static boolean isLatin(Words words) {
        return Character.UnicodeScript.of(words.present().get(0).codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
