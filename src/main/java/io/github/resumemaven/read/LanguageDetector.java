package io.github.resumemaven.read;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the language of a text: by its script, and where several share one, by its commonest words. */
final class LanguageDetector {
    /** How much of a text must be in a script for the text to count as written in it: Latin terms are everywhere. */
    private static final double SHARE = 0.08;

    /** Characters of everyday words that only one of the two ways to write Chinese has. */
    private static final BitSet TRADITIONAL = set("個們這為學開發經歷專業術與應設計師電話聯絡實現負責統項體網資訊軟體證照優點語業務員語識驗職");

    private static final BitSet SIMPLIFIED = set("个们这为学开发经历专业术与应设计师电话联络实现负责统项体网资讯软证优点语业务员识验职");

    /** What no person reads: tags, addresses, code. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,400}>|https?://\\S+|\\]\\([^)\\s]*\\)|`[^`\\n]*`");

    private static final int LONGEST_TITLE = 60;
    /** What the title of a section counts, in everyday words. */
    private static final int TITLE_WEIGHT = 4;

    private static final int MONTH_WEIGHT = 2;

    private final Lexicon lexicon;
    private final Map<Words, EverydayWords> everyday = new ConcurrentHashMap<>();
    private Weights weights;

    LanguageDetector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    Words detect(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ideograph = c >= '\u4E00' && c <= '\u9FFF';
            boolean letter =
                    c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : ideograph || Character.isLetter(c);
            letters += letter ? 1 : 0;
            ideographs += ideograph ? 1 : 0;
            if (letter && !ideograph && c > 0x7F) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        double least = letters * SHARE;
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = ideographs + scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (scripts.getOrDefault(UnicodeScript.HANGUL, 0) > least) {
            return of("ko");
        }
        if (kana > least && kana * 4 > han || kana > 0 && han > least && isJapanese(text)) {
            return of("ja");
        }
        if (han > least) {
            return of(isTraditional(text) ? "zh-Hant" : "zh-Hans");
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

    private static boolean isTraditional(String text) {
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                traditional += (TRADITIONAL.get(c) ? 1 : 0) - (SIMPLIFIED.get(c) ? 1 : 0);
            }
        }
        return traditional > 0;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Matcher markup = MARKUP.matcher(text);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (mayBeMarkup(text, i) && markup.region(i, text.length()).lookingAt()) {
                plain.append(text.substring(from, i)).append(' ');
                from = markup.end();
                i = from - 1;
            }
        }
        return plain.append(text.substring(from)).toString();
    }

    /** Whether markup may begin at a place: at most it can't. */
    private static boolean mayBeMarkup(String text, int i) {
        return switch (text.charAt(i)) {
            case '<', '`' -> true;
            case 'h' -> text.startsWith("http", i);
            case ']' -> text.startsWith("](", i);
            default -> false;
        };
    }

    /** The words of the lines that may be titles, a text for each line. */
    private static List<String> lines(String plain) {
        return plain.lines()
                .filter(LanguageDetector::isTitle)
                .map(line -> String.join(" ", words(Fold.fold(line))))
                .toList();
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE || line.strip().length() <= LONGEST_TITLE;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The runs of letters and apostrophes. */
    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        addWords(folded, 0, folded.length(), words);
        return words;
    }

    private static void addWords(String folded, int start, int end, List<String> words) {
        int from = start;
        int i = start;
        while (i <= end) {
            int c = i < end ? folded.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z' || c == '\'') {
                i++;
                continue;
            }
            c = c < 0x80 ? c : folded.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 || !Character.isLetter(c)) {
                int to = i - Character.charCount(c);
                if (to > from) {
                    words.add(folded.substring(from, to));
                }
                from = i;
            }
        }
    }

    private int titles(Words language, List<String> lines) {
        Set<String> titles = everyday(language).titles();
        return (int) lines.stream().filter(titles::contains).count();
    }

    private Words byWords(String text) {
        String plain = plain(text);
        String folded = Fold.fold(plain);
        int[] counts = new int[lexicon.languages().size()];
        Weights weights = weights();
        List<String> words = new ArrayList<>();
        for (int from = 0, end; from < plain.length(); from = end + 1) {
            end = lineEnd(plain, from);
            words.clear();
            addWords(folded, from, end, words);
            for (String word : words) {
                add(weights.words().get(word), counts);
            }
            if (words.size() <= weights.longestTitle() && isTitle(plain.substring(from, end))) {
                add(weights.titles().get(String.join(" ", words)), counts);
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return lexicon.languages().get(best);
    }

    private static void add(int[] weight, int[] counts) {
        for (int i = 0; weight != null && i < counts.length; i++) {
            counts[i] += weight[i];
        }
    }

    /**
     * What everyday words, and lines that are the title of a section, count for each language, in their order.
     *
     * @param longestTitle how many words a title has at most
     */
    private record Weights(Map<String, int[]> words, Map<String, int[]> titles, int longestTitle) {}

    private synchronized Weights weights() {
        if (weights == null) {
            Map<String, int[]> byWord = new HashMap<>();
            Map<String, int[]> byTitle = new HashMap<>();
            for (int i = 0; i < lexicon.languages().size(); i++) {
                EverydayWords words = everyday(lexicon.languages().get(i));
                weigh(words.months(), i, MONTH_WEIGHT, byWord);
                weigh(words.stops(), i, 1, byWord);
                weigh(words.titles(), i, TITLE_WEIGHT, byTitle);
            }
            int longest = byTitle.keySet().stream()
                    .mapToInt(title -> words(title).size())
                    .max()
                    .orElse(0);
            weights = new Weights(byWord, byTitle, longest);
        }
        return weights;
    }

    private void weigh(Set<String> words, int language, int weight, Map<String, int[]> weights) {
        for (String word : words) {
            weights.computeIfAbsent(word, any -> new int[lexicon.languages().size()])[language] = weight;
        }
    }

    private EverydayWords everyday(Words language) {
        return everyday.computeIfAbsent(language, EverydayWords::of);
    }
}
