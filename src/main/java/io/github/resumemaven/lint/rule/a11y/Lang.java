package io.github.resumemaven.lint.rule.a11y;

import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.model.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

public final class Lang extends Rule {
    /** What is written for a language by those who think of a country, or of its name. Sorted. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("chinese", "zh"),
            Map.entry("cn", "zh-CN"),
            Map.entry("deutsch", "de"),
            Map.entry("english", "en"),
            Map.entry("french", "fr"),
            Map.entry("german", "de"),
            Map.entry("japanese", "ja"),
            Map.entry("jp", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("kr", "ko"),
            Map.entry("tw", "zh-TW"),
            Map.entry("us", "en-US"),
            Map.entry("中文", "zh"),
            Map.entry("日本語", "ja"),
            Map.entry("英文", "en"),
            Map.entry("한국어", "ko"));

    public Lang() {
        super("a11y/lang", ERROR, Fixing.UNSAFE, "the front matter names another language than the text is in");
    }

    @Override
    public void check(Context context, Report report) {
        Data.Mapping data = context.document().data();
        Optional<Value<String>> said = data.text("lang").or(() -> data.text("language"));
        if (said.isEmpty() || said.get().get().isBlank() || !isDocumentKey(context)) {
            return;
        }
        String tag = said.get().get().strip();
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        if (!Arrays.asList(Locale.getISOLanguages()).contains(language)) {
            unknown(said.get(), tag, context, report);
            return;
        }
        Scripts.contradiction(language, letters(context))
                .ifPresent(found -> report.at(said.get().span(), "the text is not in " + name(language) + ": " + found)
                        .help("write the tag of the language of the text, such as en, zh-Hans or ja"));
    }

    /** In JSON Resume {@code language} belongs to a spoken one. */
    private static boolean isDocumentKey(Context context) {
        return context.document().format() == io.github.resumemaven.model.Document.Format.MARKDOWN;
    }

    private static void unknown(Value<String> said, String tag, Context context, Report report) {
        String meant = MEANT.get(tag.toLowerCase(Locale.ROOT));
        Report.Draft draft = report.at(said.span(), "\"" + tag + "\" is no tag of a language (BCP 47)")
                .help(meant == null ? "write one such as en, de-AT or zh-Hans" : "write " + meant);
        if (meant != null && context.source().text(said.span()).equals(tag)) {
            draft.fix(Fix.unsafe("write " + meant, new Edit(said.span(), meant)));
        }
    }

    private static String letters(Context context) {
        StringBuilder text = new StringBuilder();
        List<Inline> inlines = Walk.inlines(context.document()).toList();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text words) {
                text.append(words.text());
            }
        }
        return text.toString();
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
