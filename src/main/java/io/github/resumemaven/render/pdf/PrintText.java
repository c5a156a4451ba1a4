package io.github.resumemaven.render.pdf;

import io.github.resumemaven.render.pdf.font.DocumentText;
import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a page as glyphs can show it. */
final class PrintText {
    private PrintText() {}

    /** Composes what is written decomposed, and drops what is not drawn: marks of direction, of joining, of variants. */
    static void clean(Document page) {
        page.body().nodeStream(TextNode.class).forEach(text -> text.text(drawn(text.getWholeText())));
    }

    static String drawn(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isSpace(c)) {
                drawn.append(' ');
            } else if (!isUnseen(c)) {
                drawn.appendCodePoint(c);
            }
        });
        return drawn.toString();
    }

    /** Spaces of other widths than those that every font has. */
    private static boolean isSpace(int c) {
        return c == '\t' || Character.isSpaceChar(c) && c != ' ' && c != '\u00A0' && c != '\u3000';
    }

    /** Unicode's Default_Ignorable_Code_Point, as far as people type it, and control characters. */
    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) && c != '\n'
                || Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x034F
                || c == 0x3164
                || c == 0xFFA0;
    }

    static DocumentText of(Document page) {
        SortedSet<Integer> all = new TreeSet<>();
        // The engine of the PDF sets these of its own accord.
        add(all, " –0123456789/");
        add(all, page.body().wholeText());
        SortedSet<Integer> code = new TreeSet<>();
        for (Element element : page.select("code, pre, kbd, samp")) {
            add(code, element.wholeText());
        }
        return new DocumentText(all, code, !page.select("em, i, cite, var, dfn").isEmpty());
    }

    private static void add(SortedSet<Integer> set, String text) {
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(set::add);
    }
}
