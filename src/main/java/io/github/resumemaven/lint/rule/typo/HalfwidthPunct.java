package io.github.resumemaven.lint.rule.typo;

import io.github.resumemaven.lint.Characters;
import io.github.resumemaven.lint.Context;
import io.github.resumemaven.lint.Edit;
import io.github.resumemaven.lint.Fix;
import io.github.resumemaven.lint.Report;
import io.github.resumemaven.lint.Rule;
import io.github.resumemaven.lint.Severity;
import io.github.resumemaven.lint.TextRun;
import io.github.resumemaven.model.Section;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A comma, semicolon, exclamation or question mark is only judged beside a character of full width; a point where it ends
 * a sentence; a colon behind a label is a hint only, since many write it so.
 */
public final class HalfwidthPunct extends Rule {
    private static final String NUMERALS = "一二三四五六七八九十";

    public HalfwidthPunct() {
        super("typo/halfwidth-punct", WARNING, Fixing.SAFE, "punctuation of half width stands in text of full width");
    }

    @Override
    public void check(Context context, Report report) {
        WideForms forms = WideForms.of(context.resume().language()).orElse(null);
        if (forms == null) {
            return;
        }
        Faults marks = new Faults();
        Colons colons = new Colons();
        List<Span> citations = context.resume().sections().stream()
                .filter(section -> section.kind() == SectionKind.PUBLICATIONS)
                .map(Section::span)
                .toList();
        for (TextRun run : context.text()) {
            if (run.isCjk() && !stands(run, citations)) {
                check(run, forms, marks, colons, report);
            }
        }
        marks.report(
                report,
                "punctuation of half width in text of full width",
                "marks like this one have half width in text of full width",
                "write it as wide as the characters beside it",
                Severity.WARNING);
        colons.report(report);
    }

    /** Within one of these places. Citation styles, GB/T 7714 among them, set points and commas of half width in text of any script. */
    private static boolean stands(TextRun run, List<Span> places) {
        return !places.isEmpty() && places.stream().anyMatch(place -> place.contains(run.span(0, 1)));
    }

    private static void check(TextRun run, WideForms forms, Faults marks, Colons colons, Report report) {
        for (int i = 1; i < run.length(); i++) {
            char c = run.at(i);
            if ("，；！？、".indexOf(c) >= 0) {
                marks.addRight();
            } else if (c == '：') {
                colons.right++;
            } else if (",;!?.:".indexOf(c) >= 0 && run.isPlain(i, i + 1) && !isShielded(run, i)) {
                Edit edit = new Edit(run.span(i, i + blankBehind(run, i)), String.valueOf(forms.of(c)));
                if (c == '.') {
                    if (isStop(run, i)) {
                        report.at(run.span(i, i + 1), "a point of half width ends a sentence of full width")
                                .help("write " + edit.replacement())
                                .fix(Fix.unsafe("write " + edit.replacement(), edit));
                    }
                } else if (c == ':') {
                    if (Characters.isCjk(run.at(i - 1))) {
                        colons.add(run.span(i, i + 1), edit);
                    }
                } else if (isAmongWide(run, i)) {
                    marks.add(run.span(i, i + 1), edit);
                }
            }
        }
    }

    private static boolean isShielded(TextRun run, int i) {
        return run.shield().covers(i) || repeats(run, i);
    }

    /** The same mark twice is the business of typo/repeated-punct. */
    private static boolean repeats(TextRun run, int i) {
        return run.at(i) == run.at(i - 1) || run.at(i) == run.at(i + 1);
    }

    /** Beside a wide character: {@code 中,文}, {@code 中文, Java}, {@code boot,5年}; not {@code 1,000} or {@code Java,Go}. */
    private static boolean isAmongWide(TextRun run, int i) {
        int next = i + 1;
        while (run.at(next) == ' ') {
            next++;
        }
        char before = run.at(i - 1);
        if (isWide(before)) {
            return next >= run.length() || run.at(next) != '\n' || run.at(i) != ',' || next + 1 < run.length();
        }
        if (!Characters.isWordPart(before) && before != ')' && before != '%' && before != '+') {
            return false;
        }
        int word = next;
        while (Characters.isDigit(run.at(word)) && word - next < 12) {
            word++;
        }
        boolean number = word > next;
        return isWide(run.at(word)) && !(number && Characters.isDigit(before));
    }

    private static boolean isWide(char c) {
        return Characters.isCjk(c) || c == '）' || c == '」' || c == '》';
    }

    /** Behind a character, or a figure of a sentence, and at its end; not behind the numeral of a list. */
    private static boolean isStop(TextRun run, int i) {
        char before = run.at(i - 1);
        char next = run.at(i + 1);
        if (!Characters.isCjk(before)
                || i + 1 < run.length() && next != ' ' && next != '\n' && !Characters.isHan(next)) {
            return false;
        }
        int start = i;
        while (start > 0 && NUMERALS.indexOf(run.at(start - 1)) >= 0) {
            start--;
        }
        return start == i || start > 0 && run.at(start - 1) != '\n';
    }

    /** How much of the source the wide mark replaces: the mark, and one blank behind it that stands in a line. */
    private static int blankBehind(TextRun run, int i) {
        boolean single = run.at(i + 1) == ' ' && !Characters.isBlank(run.at(i + 2)) && run.isPlain(i, i + 3);
        return single && i + 2 < run.length() ? 2 : 1;
    }

    /** Colons behind a label: many write them narrow, so that only a mixture is worth a hint. */
    private static final class Colons {
        private final List<Span> spans = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();
        private int right;

        void add(Span span, Edit edit) {
            spans.add(span);
            edits.add(edit);
        }

        void report(Report report) {
            if (right < spans.size()) {
                return;
            }
            for (int i = 0; i < spans.size(); i++) {
                report.at(spans.get(i), "most colons have full width, this one has half")
                        .help("write ：")
                        .fix(Fix.unsafe("write ：", edits.get(i)))
                        .atMost(Severity.INFO);
            }
        }
    }
}
