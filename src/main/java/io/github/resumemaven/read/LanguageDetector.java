package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Tells the language of a text: by its script, and where several share one, by its commonest words. */
final class LanguageDetector {
    /** How much of a text must be in a script for the text to count as written in it: Latin terms are everywhere. */
    private static final double SHARE = 0.08;

    /** Characters of everyday words that only one of the two ways to write Chinese has. */
    private static final String TRADITIONAL = "個們這為學開發經歷專業術與應設計師電話聯絡實現負責統項體網資訊軟體證照優點語業務員語識驗職";

    private static final String SIMPLIFIED = "个们这为学开发经历专业术与应设计师电话联络实现负责统项体网资讯软证优点语业务员识验职";

    /** What no person reads: tags, addresses, code. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,400}>|https?://\\S+|\\]\\([^)\\s]*\\)|`[^`\\n]*`");

    private static final int LONGEST_TITLE = 60;
    /** What the title of a section counts, in everyday words. */
    private static final int TITLE_WEIGHT = 4;

    private static final int MONTH_WEIGHT = 2;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

    private final Lexicon lexicon;
    private final Map<Words, EverydayWords> everyday = new ConcurrentHashMap<>();
    private Map<String, int[]> weights;

    LanguageDetector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Words detect(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        double least = letters * SHARE;
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (scripts.getOrDefault(UnicodeScript.HANGUL, 0) > least) {
            return of("ko");
        }
        if (kana > least && kana * 4 > han || kana > 0 && han > least && isJapanese(text)) {
            return of("ja");
        }
        if (han > least) {
            return of(count(text, TRADITIONAL) > count(text, SIMPLIFIED) ? "zh-Hant" : "zh-Hans");
        }
        return scripts.getOrDefault(UnicodeScript.CYRILLIC, 0) > least ? of("ru") : byWords(text);
    }

    /** A text of little but names and events has hardly any kana; then its titles and firms tell. */
    private boolean isJapanese(String text) {
        List<String> lines = lines(plain(text));
        int japanese = titles(of("ja"), lines) + forms(text);
        return japanese > Math.max(titles(of("zh-Hans"), lines), titles(of("zh-Hant"), lines));
    }

    private int forms(String text) {
        return (int) of("ja").list("form").stream().filter(text::contains).count();
    }

    private Words of(String tag) {
        return lexicon.of(Locale.forLanguageTag(tag));
    }

    private static int count(String text, String characters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += characters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll(" ");
    }

    /** The lines that may be titles. */
    private static List<String> lines(String plain) {
        return plain.lines()
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .map(line -> NO_WORD.matcher(Fold.fold(line)).replaceAll(" ").strip())
                .toList();
    }

    private int titles(Words language, List<String> lines) {
        Set<String> titles = everyday(language).titles();
        return (int) lines.stream().filter(titles::contains).count();
    }

    private Words byWords(String text) {
        String plain = plain(text);
        String[] words = NO_WORD.split(Fold.fold(plain));
        List<String> lines = lines(plain);
        int[] counts = new int[lexicon.languages().size()];
        Map<String, int[]> weights = weights();
        for (String word : words) {
            int[] weight = weights.get(word);
            for (int i = 0; weight != null && i < counts.length; i++) {
                counts[i] += weight[i];
            }
        }
        Words best = lexicon.languages().get(0);
        int most = 0;
        for (int i = 0; i < counts.length; i++) {
            Words language = lexicon.languages().get(i);
            int count = counts[i] + TITLE_WEIGHT * titles(language, lines);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    /** What everyday words count for each language, in their order. */
    private synchronized Map<String, int[]> weights() {
        if (weights == null) {
            weights = new HashMap<>();
            for (int i = 0; i < lexicon.languages().size(); i++) {
                EverydayWords words = everyday(lexicon.languages().get(i));
                for (String month : words.months()) {
                    weight(month)[i] = MONTH_WEIGHT;
                }
                for (String stop : words.stops()) {
                    weight(stop)[i] = 1;
                }
            }
        }
        return weights;
    }

    private int[] weight(String word) {
        return weights.computeIfAbsent(word, any -> new int[lexicon.languages().size()]);
    }

    private EverydayWords everyday(Words language) {
        return everyday.computeIfAbsent(language, EverydayWords::of);
    }
}
