package io.github.resumemaven.read.person;

import io.github.resumemaven.read.outline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line of contact facts: at bars and wide gaps, in front of icons, between links. */
final class ContactItems {
    private static final Pattern GAP = Pattern.compile(
            "(?:\\s*[|｜│┃❘∣⏐•●◆‧∙]+\\s*|\\s+·\\s+|(?<!\\d)\\s+[/／–—-]\\s+|\\s+[/／–—-]\\s+(?!\\d)|\\s{3,}+(?!\\p{IsHan}\\s*[:：]|[:：])|\\s{2,}(?=\\p{L}{2,10}\\s?[:：])|[\u2003\u2028\u3000]+(?!\\p{IsHan}\\s?[:：]|\\p{IsHan}{1,4}[(（][\\p{IsHiragana}\\p{IsKatakana}]|[\\p{IsHiragana}\\p{IsKatakana}]{1,8}[)）])|\\t++(?!\\s*[:：])|\\s+(?=[\\p{So}\\x{1F300}-\\x{1FAFF}\\uE000-\\uF8FF])"
                    // In scripts without spaces a label is one word, and one space in front of it enough behind another
                    // fact.
                    + "|(?=\\s[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}])(?<=[:：]\\s?[^:：]{1,40})\\s(?=[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]{2,6}\\s?[:：])"
                    // A comma parts items where one is sure to be a fact: places and names have commas, too.
                    + "|[,;，；]\\s*(?=\\+\\d|https?://|www\\.|[\\w.+-]{1,64}@)|(?<=@[\\w.-]{1,60})[,;，；]\\s*)");

    /** What gaps begin with but white space. */
    private static final String GAP_SIGNS = "|｜│┃❘∣⏐•●◆‧∙,;，；";

    private ContactItems() {}

    /** From where to where each item goes. */
    static List<int[]> of(Line line, int begin) {
        List<int[]> items = new ArrayList<>();
        int from = begin;
        int at = begin;
        Matcher gap = GAP.matcher(line.text().substring(begin)).useTransparentBounds(true);
        while (at < line.length()) {
            if (!mayBeGap(line.text().charAt(at))
                    || !gap.region(at - begin, line.length() - begin).lookingAt()) {
                at++;
                continue;
            }
            if (at > from) {
                items.add(new int[] {from, at});
            }
            from = begin + gap.end();
            at = from;
        }
        if (from < line.length()) {
            items.add(new int[] {from, line.length()});
        }
        return items.stream().flatMap(item -> byLinks(line, item).stream()).toList();
    }

    /** Whether a gap may begin with a character: most are letters. */
    private static boolean mayBeGap(char c) {
        return Character.isWhitespace(c) || GAP_SIGNS.indexOf(c) >= 0;
    }

    /** Links side by side, with nothing that could be read between them, are items of their own. */
    private static List<int[]> byLinks(Line line, int[] item) {
        List<int[]> parts = new ArrayList<>();
        int from = item[0];
        int end = item[0];
        for (Line.Anchor anchor : line.anchors()) {
            boolean within = anchor.from() >= item[0] && anchor.to() <= item[1];
            boolean apart = within
                    && end > from
                    && line.text().substring(end, anchor.from()).chars().noneMatch(Character::isLetterOrDigit);
            if (apart) {
                parts.add(new int[] {from, end});
                from = anchor.from();
            }
            end = within ? anchor.to() : end;
        }
        parts.add(new int[] {from, item[1]});
        return parts;
    }
}
