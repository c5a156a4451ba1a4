package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.SourceText;
import java.util.List;

/** Markdown → blocks, by flexmark. */
final class MarkdownReader {
    private MarkdownReader() {}

    /** @param start where the Markdown begins in the source */
    static List<Block> read(SourceText source, int start, Deadline deadline) {
        String masked = MarkdownMask.mask(source.text().substring(start));
        BasedSequence text = BasedSequence.of(new GuardedText(masked, deadline));
        Origin origin = new Origin(source, start);
        return new BlockConverter(origin).blocks(Flexmark.PARSER.parse(text), 0);
    }

    /** Made when the first Markdown is read: it loads some 300 classes. */
    private static final class Flexmark {
        static final Parser PARSER = Parser.builder(new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(
                                        TablesExtension.create(),
                                        DefinitionExtension.create(),
                                        StrikethroughExtension.create()))
                        // SignedBlocks stand for these three.
                        .set(Parser.HEADING_PARSER, false)
                        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                        .set(Parser.THEMATIC_BREAK_PARSER, false)
                        // Which of these lines are headings, MarkdownMask decides.
                        .set(Parser.HEADING_NO_ATX_SPACE, true)
                        .set(TablesExtension.WITH_CAPTION, false)
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1)
                        // GitHub's tables ask for one dash only.
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1))
                .customBlockParserFactory(new SignedBlocks())
                .customInlineParserFactory(InlineParser::new)
                // flexmark brings it along with its own parser of inlines only.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
