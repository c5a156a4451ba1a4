package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Span;
import java.util.List;

/**
 * Raw HTML that its author sees as one piece. Markdown ends it at each blank line (CommonMark §4.6) and may take what
 * follows for indented code; as long as elements are open, HTML that follows belongs to it.
 *
 * @param span from the first tag to the last
 * @param last the last of the nodes it was made of
 * @param html as in the source, character for character, with blanks where the marks of quotations stood
 */
record HtmlRun(Span span, Node last, String html) {

    static HtmlRun from(HtmlBlockBase first, Origin origin) {
        HtmlNesting nesting = new HtmlNesting();
        nesting.read(first.getChars());
        Node last = first;
        while (nesting.isOpen() && isHtml(last.getNext())) {
            last = last.getNext();
            nesting.read(last.getChars());
        }
        Span span = origin.trimmedEnd(new Span(origin.start(first), origin.end(last)));
        char[] html = origin.text(span).toCharArray();
        for (int i = 0; i < html.length; i++) {
            html[i] = Characters.isLineEnd(html[i]) ? html[i] : ' ';
        }
        for (Node node = first; node != last.getNext(); node = node.getNext()) {
            copy(((ContentNode) node).getContentChars(), origin, span, html);
        }
        return new HtmlRun(span, last, new String(html));
    }

    private static boolean isHtml(Node node) {
        return node instanceof HtmlBlockBase
                || node instanceof IndentedCodeBlock code
                        && code.getContentChars().trim().startsWith("<");
    }

    private static void copy(BasedSequence seen, Origin origin, Span span, char[] html) {
        for (int i = 0; i < seen.length(); i++) {
            int offset = origin.offset(seen, i);
            if (offset >= span.start() && offset < span.end()) {
                html[offset - span.start()] = origin.text().charAt(offset);
            }
        }
    }

    Block.HtmlBlock block() {
        List<Block> content = HtmlNesting.saysNothing(html) ? List.of() : HtmlBlocks.of(html, span.start());
        return new Block.HtmlBlock(html, content, span);
    }
}
