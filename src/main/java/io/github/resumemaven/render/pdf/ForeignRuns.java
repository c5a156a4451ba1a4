package io.github.resumemaven.render.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Names the language of words in another script than the page's, for those who have it read aloud (PDF/UA-1, 7.2). Latin
 * letters are left alone: what stands between Chinese or Russian words is mostly names of things.
 */
final class ForeignRuns {
    /** The engine tags a short form, but no span, in the middle of a line. */
    private static final String TAGGED = "abbr";

    private final String language;
    private final boolean kana;

    private ForeignRuns(String language, boolean kana) {
        this.language = language;
        this.kana = kana;
    }

    static void mark(Document page, Locale language) {
        boolean kana = page.body().wholeText().codePoints().anyMatch(ForeignRuns::isKana);
        ForeignRuns runs = new ForeignRuns(language.getLanguage(), kana);
        List<TextNode> texts = page.body().nodeStream(TextNode.class).toList();
        texts.stream()
                .filter(text -> text.parent().closest("body [lang]") == null)
                .forEach(runs::split);
    }

    private void split(TextNode text) {
        String all = text.getWholeText();
        if (all.codePoints().allMatch(c -> of(c).isEmpty())) {
            return;
        }
        int start = 0;
        while (start < all.length()) {
            Optional<String> run = of(all.codePointAt(start));
            int end = start;
            while (end < all.length() && of(all.codePointAt(end)).equals(run)) {
                end += Character.charCount(all.codePointAt(end));
            }
            String part = all.substring(start, end);
            Node node = run.<Node>map(
                            foreign -> new Element(TAGGED).attr("lang", foreign).text(part))
                    .orElseGet(() -> new TextNode(part));
            text.before(node);
            start = end;
        }
        text.remove();
    }

    /** The language of a character that the page's own is not written with. */
    private Optional<String> of(int c) {
        String foreign =
                switch (UnicodeScript.of(c)) {
                    case HAN -> kana ? "ja" : "zh";
                    case HIRAGANA, KATAKANA -> "ja";
                    case HANGUL -> "ko";
                    case CYRILLIC -> "ru";
                    case GREEK -> Character.isLetter(c) ? "el" : "";
                    default -> "";
                };
        return foreign.isEmpty() || writes(foreign) ? Optional.empty() : Optional.of(foreign);
    }

    private boolean writes(String foreign) {
        return switch (foreign) {
            case "zh" -> List.of("zh", "ja", "ko").contains(language);
            case "ru" ->
                List.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg")
                        .contains(language);
            default -> foreign.equals(language);
        };
    }

    private static boolean isKana(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
