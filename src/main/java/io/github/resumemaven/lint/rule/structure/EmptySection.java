package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

public final class EmptySection extends Rule {
    /** Comments, tags and entities; an image stays, for it is something to see. */
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?(?:-->|$)|<(?!img\\b|svg\\b)[^<>]*+>|&#?\\w{1,31};", Pattern.DOTALL);

    public EmptySection() {
        super("structure/empty-section", WARNING, Fixing.NONE, "a section has a title and nothing else");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        int[] content = contentStarts(context.document());
        // Sections of the front matter are data: an empty one says so itself.
        int body = context.document().blocks().stream()
                .findFirst()
                .map(block -> block.span().start())
                .orElse(Integer.MAX_VALUE);
        List<Section> sections = context.resume().sections().stream()
                .filter(section -> section.span().start() >= body)
                .toList();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean hasChildren = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
            boolean empty = section.title().isPresent()
                    && !hasChildren
                    && !isName(section, context)
                    && !reaches(content, section);
            if (empty) {
                Value<String> title = section.title().get();
                report.at(title.span(), "nothing follows the title \"" + title.get() + "\"")
                        .help("write what belongs there, or remove the title");
            }
        }
    }

    private static boolean isName(Section section, Context context) {
        return context.resume()
                .basics()
                .name()
                .filter(name -> section.title().get().span().overlaps(name.span()))
                .isPresent();
    }

    private static boolean reaches(int[] content, Section section) {
        int from = section.title().get().span().end();
        int at = Arrays.binarySearch(content, from);
        int next = at >= 0 ? at : -at - 1;
        return next < content.length && content[next] < section.span().end();
    }

    /** Where there is something to read: text, code, an image, or HTML with something in it; sorted. */
    private static int[] contentStarts(Document document) {
        IntStream inlines = Walk.inlines(document)
                .filter(EmptySection::isContent)
                .map(Inline::span)
                .mapToInt(Span::start);
        IntStream blocks = Walk.blocks(document)
                .filter(EmptySection::isContent)
                .map(Block::span)
                .mapToInt(Span::start);
        return IntStream.concat(inlines, blocks).sorted().toArray();
    }

    private static boolean isContent(Block block) {
        return block instanceof Block.CodeBlock
                || block instanceof Block.HtmlBlock html
                        && MARKUP.matcher(html.html()).replaceAll("").chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isContent(Inline inline) {
        return inline instanceof Inline.Image
                || inline instanceof Inline.Code
                || inline instanceof Inline.Text text
                        && text.text().chars().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                || inline instanceof Inline.Html html && html.html().regionMatches(true, 0, "<img", 0, 4);
    }
}
