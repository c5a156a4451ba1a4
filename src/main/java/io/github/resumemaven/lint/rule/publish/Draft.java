package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;

public final class Draft extends Rule {
    public Draft() {
        super("publish/draft", ERROR, Fixing.NONE, "the front matter says that the file is not to be published");
    }

    @Override
    public void check(Context context, Report report) {
        if (context.document().format() == Document.Format.MARKDOWN) {
            check(context.document().data(), "draft", "true", report);
            check(context.document().data(), "published", "false", report);
        }
    }

    private static void check(Data.Mapping data, String key, String value, Report report) {
        data.text(key).filter(found -> found.get().equalsIgnoreCase(value)).ifPresent(found -> report.at(
                        found.span(), "the front matter says " + key + ": " + value)
                .help("remove the line when the résumé is ready"));
    }
}
