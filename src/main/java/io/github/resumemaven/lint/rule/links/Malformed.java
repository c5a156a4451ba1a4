package io.github.resumemaven.lint.rule.links;

import io.github.resumemaven.link.address.MalformedAddresses;
import io.github.resumemaven.link.address.ReversedLink;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Block;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.List;

public final class Malformed extends Rule {
    public Malformed() {
        super("links/malformed", ERROR, Fixing.UNSAFE, "a link cannot be opened as it is written");
    }

    @Override
    public void check(Context context, Report report) {
        for (Value<String> link : Addresses.links(context.resume())) {
            MalformedAddresses.find(link.get()).ifPresent(fault -> {
                Report.Draft draft = report.at(link.span(), "the address " + fault.reason());
                boolean asWritten = context.source().text(link.span()).equals(link.get());
                if (fault.repaired() == null) {
                    draft.help("write the whole address, beginning with https://");
                } else {
                    draft.help("write " + fault.repaired());
                    if (asWritten && !link.span().isEmpty()) {
                        draft.fix(Fix.unsafe("write " + fault.repaired(), new Edit(link.span(), fault.repaired())));
                    }
                }
            });
        }
        checkReversed(context, report);
    }

    /** {@code (text)[https://…]}: Markdown takes it for plain text, so it has to be looked for in the source. */
    private static void checkReversed(Context context, Report report) {
        if (!context.source().text().contains(")[")) {
            return;
        }
        List<Span> code = Walk.inlines(context.document())
                .filter(Inline.Code.class::isInstance)
                .map(Inline::span)
                .toList();
        Walk.blocks(context.document())
                .filter(block -> block instanceof Block.Paragraph
                        || block instanceof Block.Heading
                        || block instanceof Block.Table)
                .forEach(block -> {
                    for (ReversedLink link : ReversedLink.in(context.source().text(block.span()))) {
                        Span span = new Span(
                                block.span().start() + link.start(),
                                block.span().start() + link.end());
                        if (code.stream().noneMatch(span::overlaps)) {
                            report.at(span, "the brackets of the link are the wrong way round")
                                    .help("write " + link.repaired())
                                    .fix(Fix.unsafe("write " + link.repaired(), new Edit(span, link.repaired())));
                        }
                    }
                });
    }
}
