package io.github.resumemaven.lint.rule.structure;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Option;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.CellWidth;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Walk;
import java.util.List;

public final class BulletLength extends Rule {
    public BulletLength() {
        super(
                "structure/bullet-length",
                INFO,
                Fixing.NONE,
                "an item of a list is longer than readers skim",
                Option.number(
                        "columns",
                        270,
                        "how many columns an item may have, a Chinese character being two: about three lines of print"));
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() != Document.Format.MARKDOWN) {
            return;
        }
        int most = context.number("columns");
        Walk.blocks(context.document()).forEach(block -> {
            if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> check(item, most, report));
            }
        });
    }

    private static void check(Block.ListItem item, int most, Report report) {
        // Shorter in the source than half of the limit, it cannot be wider than it.
        if (item.span().length() * 2 <= most) {
            return;
        }
        for (Block block : item.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                int width = width(paragraph.content());
                if (width > most) {
                    report.at(
                                    firstLine(paragraph),
                                    "the item is " + width + " columns wide, about " + (width + most / 6) / (most / 3)
                                            + " lines")
                            .help("make two items of it, or say less");
                }
            }
        }
    }

    private static int width(List<Inline> content) {
        int[] width = {0};
        Walk.inside(content).forEach(inline -> {
            if (inline instanceof Inline.Text text) {
                width[0] += CellWidth.of(text.text());
            } else if (inline instanceof Inline.Code code) {
                width[0] += CellWidth.of(code.text());
            } else if (inline instanceof Inline.LineBreak) {
                width[0]++;
            }
        });
        return width[0];
    }

    /** Enough to know which item it is. */
    private static Span firstLine(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(Inline.LineBreak.class::isInstance)
                .findFirst()
                .map(end -> new Span(paragraph.span().start(), end.span().start()))
                .orElse(paragraph.span());
    }
}
