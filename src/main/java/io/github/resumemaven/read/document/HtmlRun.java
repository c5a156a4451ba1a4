package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Span;
import java.util.List;

/** Raw HTML that its author sees as one piece. */
record HtmlRun(Span span, Node last, Origin origin) {

    static HtmlRun from(HtmlBlockBase first, Origin origin) {
        return new HtmlRun(origin.block(first), first, origin);
    }

    Block.HtmlBlock block(int depth) {
        return new Block.HtmlBlock(origin.text(span), List.of(), span);
    }
}
