package io.github.resumemaven.lint.rule.publish;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Document;
import io.github.resumemaven.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

public final class Draft extends Rule {
    /** As YAML 1.1 and 1.2 and people write it. */
    private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");

    private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

    public Draft() {
        super("publish/draft", ERROR, Fixing.NONE, "the front matter says that the file is not to be published");
    }

    @Override
    public void check(Context context, Report report) {
        mark(context.document()).ifPresent(mark -> report.at(mark.span(), "the front matter says " + mark.get())
                .help("remove the line when the résumé is ready"));
    }

    /**
     * What a file says of not being ready.
     *
     * @return such as {@code draft: true}, at the place of the value; empty if it says nothing of it
     */
    public static Optional<Value<String>> mark(Document document) {
        return mark(document.data(), "draft", YES).or(() -> mark(document.data(), "published", NO));
    }

    private static Optional<Value<String>> mark(Data.Mapping data, String key, Set<String> words) {
        return data.text(key)
                .filter(value -> words.contains(value.get().strip().toLowerCase(Locale.ROOT)))
                .map(value -> value.map(word -> key + ": " + word));
    }
}
