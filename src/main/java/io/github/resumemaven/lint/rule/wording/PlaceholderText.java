package io.github.resumemaven.lint.rule.wording;

import io.github.resumemaven.lexicon.PhraseBook;
import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Phrases;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Entry;
import io.github.resumemaven.model.Field;
import io.github.resumemaven.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** A name with XX in it may have been made unrecognisable on purpose, so that is a warning; all else was forgotten. */
public final class PlaceholderText extends Rule {
    private static final String OPEN = "[{【<";
    private static final String CLOSE = "]}】>";
    private static final int LONGEST = 40;

    public PlaceholderText() {
        super("wording/placeholder-text", ERROR, Fixing.NONE, "text of a template was not replaced");
    }

    @Override
    public void check(Context context, Report report) {
        List<PhraseBook> phrases = Phrases.withEnglish(context, "placeholders");
        List<PhraseBook> fields = Phrases.withEnglish(context, "template-fields");
        for (TextRun run : context.text()) {
            for (PhraseBook book : phrases) {
                for (PhraseBook.Hit hit : run.find(book)) {
                    if (!run.shield().covers(hit.start())) {
                        report.at(run.span(hit.start(), hit.end()), "text is still to come here")
                                .help("write it, or remove the line");
                    }
                }
            }
            checkBrackets(run, fields, report);
            checkCrosses(run, report);
        }
        context.resume().entries().forEach(entry -> checkFields(entry, fields, report));
    }

    /** {@code [Your Name]}, {@code {{ name }}}: what a template has in brackets. */
    private static void checkBrackets(TextRun run, List<PhraseBook> fields, Report report) {
        for (int i = 0; i < run.length(); i++) {
            int kind = OPEN.indexOf(run.at(i));
            if (kind < 0) {
                continue;
            }
            int end = run.text().indexOf(CLOSE.charAt(kind), i);
            if (end < 0 || end - i > LONGEST) {
                continue;
            }
            int from = i + 1;
            int to = end;
            if (run.at(i) == '{' && run.at(i + 1) == '{') {
                from++;
                end = run.at(end + 1) == '}' ? end + 1 : end;
            }
            if (isField(run.text().substring(Math.min(from, to), to), fields)) {
                report.at(run.span(i, end + 1), "a field of a template was not filled in")
                        .help("write what belongs here");
            }
            i = end;
        }
    }

    private static boolean isField(String text, List<PhraseBook> fields) {
        String inner = text.strip();
        return fields.stream().anyMatch(book -> book.lookingAt(inner) == inner.length() && !inner.isEmpty());
    }

    /** {@code ### Company Name}: a fact that is called what it should say. One word alone may be a name. */
    private static void checkFields(Entry entry, List<PhraseBook> fields, Report report) {
        Stream.concat(entry.all(Field.Name.NAME), entry.all(Field.Name.POSITION))
                .filter(value -> value.get().indexOf(' ') > 0
                        || Characters.isCjk(value.get().charAt(0)))
                .filter(value -> isField(value.get(), fields))
                .map(Value::span)
                .forEach(span -> report.at(span, "a field of a template was not filled in")
                        .help("write what belongs here"));
    }

    /** {@code XX公司}, {@code 30 XX%}: crosses beside a Chinese character or a per cent sign, or three of them alone. */
    private static void checkCrosses(TextRun run, Report report) {
        for (int i = 0; i < run.length(); i++) {
            if (!isCross(run.at(i))) {
                continue;
            }
            int end = i;
            while (run.at(end) == run.at(i)) {
                end++;
            }
            char before = run.at(i - 1);
            char behind = run.at(end);
            boolean alone = end - i > 1
                    && !Characters.isWordPart(before)
                    && !Characters.isWordPart(behind)
                    && "-+*_/.@#$".indexOf(before) < 0
                    && "-+*_/@".indexOf(behind) < 0
                    && !run.shield().covers(i);
            if (alone && behind == '%') {
                report.at(run.span(i, end + 1), "a figure is still to come here")
                        .help("write the figure");
            } else if (alone && (Characters.isHan(behind) || Characters.isHan(before) && isCapital(run.at(i)))) {
                report.at(run.span(i, end), "crosses stand for a name")
                        .help("write the name, or say what kind of company or product it was")
                        .atMost(Severity.WARNING);
            }
            i = end - 1;
        }
    }

    private static boolean isCross(char c) {
        return c == 'X' || c == 'x' || c == '×' || c == '＊' || c == 'Ｘ';
    }

    private static boolean isCapital(char c) {
        return c != 'x';
    }
}
