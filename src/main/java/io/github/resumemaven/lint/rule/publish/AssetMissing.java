package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.link.LinkVerdict;
import io.github.resumemaven.link.Verdict;
import io.github.resumemaven.link.local.LocalLinks;
import io.github.resumemaven.lint.Addresses;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Value;
import java.util.List;

public final class AssetMissing extends Rule {

    public AssetMissing() {
        super("publish/asset-missing", ERROR, Fixing.UNSAFE, "a file that the page needs is not beside the résumé");
    }

    @Override
    public boolean applies(Context context) {
        return context.assets().isPresent();
    }

    @Override
    public void check(Context context, Report report) {
        LocalLinks files = new LocalLinks(context.assets().orElseThrow()::find, List.of());
        for (Value<String> link : Addresses.links(context.resume())) {
            if (isFile(link.get())) {
                check(files.check(link.get()), link, context, report);
            }
        }
        for (Value<String> image : Addresses.images(context.resume())) {
            if (isFile(image.get())) {
                check(files.image(image.get()), image, context, report);
            }
        }
    }

    /** Paths into one's own computer are the business of publish/local-path. */
    private static boolean isFile(String target) {
        return !target.startsWith("#") && LocalLinks.isLocal(target);
    }

    private static void check(LinkVerdict verdict, Value<String> target, Context context, Report report) {
        if (verdict.verdict() != Verdict.DEAD) {
            return;
        }
        Report.Draft draft = report.at(target.span(), verdict.reason());
        String repaired = verdict.seen().repaired();
        if (repaired == null) {
            draft.help("put it beside the résumé, or correct the path");
            return;
        }
        draft.help("write " + repaired);
        if (context.source().text(target.span()).equals(target.get())
                && repaired.length() == target.get().length()) {
            draft.fix(Fix.unsafe("write " + repaired, new Edit(target.span(), repaired)));
        }
    }
}
