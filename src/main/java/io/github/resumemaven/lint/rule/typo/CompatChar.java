package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Names;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Span;
import java.text.Normalizer;

/** Radicals and ligatures are always slips of a converter. A character of the other Chinese script may be a quotation: a hint. */
public final class CompatChar extends Rule {
    /** Radicals of Unicode's supplement (U+2E80–2EF3) that look like a character in use, each before that character. */
    private static final String SUPPLEMENT = "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    public CompatChar() {
        super("typo/compat-char", WARNING, Fixing.SAFE, "a character only looks like the one that is meant");
    }

    @Override
    public void check(Context context, Report report) {
        PhraseBook otherScript =
                context.lexicon().phrases(context.lexicon().of(context.resume().language()), "other-script");
        Names names = otherScript.isEmpty() ? null : Names.of(context.resume());
        for (TextRun run : context.text()) {
            for (int i = 0; i < run.length(); i++) {
                String usual = usual(run.at(i));
                if (usual != null) {
                    report(run, i, usual, report);
                }
            }
            if (names != null && run.isChinese()) {
                checkScript(run, otherScript, names, report);
            }
        }
    }

    /** What is meant by a radical or ligature; null for any other character. */
    private static String usual(char c) {
        if (c >= '\u2E80' && c <= '\u2FD5') {
            int known = c < '\u2F00' ? SUPPLEMENT.indexOf(c) : -1;
            if (known >= 0) {
                return SUPPLEMENT.substring(known + 1, known + 2);
            }
            String usual = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return usual.charAt(0) == c ? null : usual;
        }
        return c >= '\uFB00' && c <= '\uFB06' ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : null;
    }

    private static void report(TextRun run, int i, String usual, Report report) {
        Span span = run.span(i, i + 1);
        Report.Draft draft = report.at(
                        span,
                        "U+%04X only looks like %s".formatted((int) run.at(i), usual)
                                + ": nobody finds it by searching")
                .help("write " + usual);
        if (run.isPlain(i, i + 1)) {
            draft.fix(Fix.safe("write " + usual, new Edit(span, usual)));
        }
    }

    private static void checkScript(TextRun run, PhraseBook otherScript, Names names, Report report) {
        var hits = run.find(otherScript);
        // A line that is all in the other script was meant to be.
        long han = run.text().chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
        if (hits.size() * 4L > han) {
            return;
        }
        for (PhraseBook.Hit hit : hits) {
            Span span = run.span(hit.start(), hit.end());
            if (!names.cover(span)) {
                Report.Draft draft = report.at(span, "the character belongs to the other Chinese script")
                        .help("write " + hit.replacement())
                        .atMost(Severity.INFO);
                if (run.isPlain(hit.start(), hit.end())) {
                    draft.fix(Fix.unsafe("write " + hit.replacement(), new Edit(span, hit.replacement())));
                }
            }
        }
    }
}
