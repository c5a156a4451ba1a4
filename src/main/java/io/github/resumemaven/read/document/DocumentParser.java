package io.github.resumemaven.read.document;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A file's bytes to the tree that its author sees. */
public final class DocumentParser {
    private static final long STACK_BYTES = 256L << 20;
    private static final int SECONDS = 5;

    /**
     * Reads a document.
     *
     * @param name what messages call the file
     * @throws UnreadableException when it is no text, or broken
     */
    public Document parse(String name, byte[] bytes) {
        SourceText source = SourceDecoder.decode(name, bytes);
        FutureTask<Document> parsing = new FutureTask<>(() -> markdown(source));
        // Deeply nested Markdown overflows an ordinary stack, and hostile Markdown takes for ever.
        Thread thread = new Thread(null, parsing, "parse " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return parsing.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new UnreadableException(
                    name,
                    Optional.empty(),
                    "Reading takes longer than " + SECONDS + " s. Look for thousands of brackets.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof StackOverflowError) {
                throw new UnreadableException(name, Optional.empty(), "The text is nested too deeply.");
            }
            throw new IllegalStateException(name + " can't be parsed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException(name, Optional.empty(), "Reading was interrupted.");
        }
    }

    private static Document markdown(SourceText source) {
        FrontMatter front = FrontMatter.of(source);
        MutableDataSet options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                DefinitionExtension.create()))
                .set(Parser.HEADING_NO_ATX_SPACE, true);
        var tree = Parser.builder(options).build().parse(source.text().substring(front.end()));
        var blocks = new MarkdownBlocks(new MarkdownInlines(tree, front.end()), front.end());
        return new Document(source, Document.Format.MARKDOWN, front.data(), blocks.children(tree));
    }
}
