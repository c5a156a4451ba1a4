package io.github.resumemaven.read.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * flexmark's headings, fences and breaks, looked for only in lines that begin with a sign of theirs: flexmark itself tries
 * their patterns at each character of each line. They keep their order among all blocks.
 */
final class SignedBlocks implements CustomBlockParserFactory {
    private static final String OF_HEADINGS = "#=-";
    private static final String OF_FENCES = "`~";
    private static final String OF_BREAKS = "*-_";

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory headings = new HeadingParser.Factory().apply(options);
        BlockParserFactory fences = new FencedCodeBlockParser.Factory().apply(options);
        BlockParserFactory breaks = new ThematicBreakParser.Factory().apply(options);
        return (state, open) -> {
            char sign = sign(state.getLine(), state.getNextNonSpaceIndex());
            BlockStart start = BlockStart.none();
            if (OF_HEADINGS.indexOf(sign) >= 0) {
                start = headings.tryStart(state, open);
            }
            if (start == BlockStart.none() && OF_FENCES.indexOf(sign) >= 0) {
                start = fences.tryStart(state, open);
            }
            return start == BlockStart.none() && OF_BREAKS.indexOf(sign) >= 0 ? breaks.tryStart(state, open) : start;
        };
    }

    /** What a line begins with; a blank if it is a sign of lines that end with it as well, and this one does not: list items. */
    private static char sign(BasedSequence line, int at) {
        int end = line.length();
        while (end > at && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        char sign = at < end ? line.charAt(at) : ' ';
        boolean closed = sign == '#' || OF_FENCES.indexOf(sign) >= 0 || at < end && line.charAt(end - 1) == sign;
        return closed ? sign : ' ';
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                HtmlBlockParser.Factory.class, ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
