package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the person's name from a line that may hold more: {@code Jane Doe — Curriculum Vitae}, {@code 王伟的简历}. */
final class NameReader {
    private static final int LONGEST = 60;
    /** A name in two scripts, with a stroke between. */
    private static final String TWO_SCRIPTS =
            "^(\\p{IsHan}{1,4}[ \u3000]?\\p{IsHan}{1,3})\\s*/\\s*(\\p{IsLatin}[\\p{IsLatin} .'-]*)$";

    /** A single word in small letters, or something in brackets, is nobody's name. */
    private static final Pattern LOWER_WORD = Pattern.compile("[\\p{Ll}_.-]+\\)?|[(\\[].*[)\\]]");

    private static final Pattern PARTED =
            Pattern.compile("\\s*[|｜\\t]\\s*|\\s+[-–—~/]\\s+|\\s{2,}|\\s*[—·]\\s*|,\\s+|，|\u3000+");

    private final Evidence evidence;
    private final Pattern document;
    private final Pattern possessive;
    private final Pattern introduction;

    NameReader(Lexicon lexicon, Evidence evidence) {
        this.evidence = evidence;
        List<String> words = lexicon.languages().stream()
                .flatMap(language -> language.list("document").stream())
                .map(Fold::fold)
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList();
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        this.introduction = Pattern.compile("^(?:.{0,24}[^\\p{L}'])?(?:"
                + String.join(
                        "|",
                        lexicon.languages().stream()
                                .flatMap(language -> language.list("introduction").stream())
                                .map(Fold::fold)
                                .distinct()
                                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                                .map(Pattern::quote)
                                .toList())
                + ")(?:\\s+|(?<=\\p{IsHan}))");
        this.possessive = Pattern.compile("(?:'s?|的|の|의)\\s*(?:" + any + ")");
        this.document = Pattern.compile("(?:'s?\\s+(?:" + any
                + ")|(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]])(?:的|の|의)?\\s*(?:" + any + ")(?!\\p{L}))\\P{L}*$"
                + "|^\\P{L}*(?:" + any + ")(?:\\s+(?:of|von|de|di|van|для)\\s|\\s*[-–—:：|｜]\\s*|\\s+)");
    }

    /** What a line says of the person, and which of its text only names the document. */
    record Named(Optional<Value<String>> name, Optional<Value<String>> label, List<Span> labels) {}

    /** @param limit where in the line to stop */
    Optional<Named> read(Line line, int limit) {
        String folded = line.folded();
        Matcher title = document.matcher(folded).region(0, limit);
        int from = 0;
        int to = limit;
        List<Span> labels = new java.util.ArrayList<>();
        if (title.find()) {
            labels.add(line.span(title.start(), title.end()));
            if (title.start() == 0) {
                from = title.end();
            } else {
                to = title.start();
            }
        }
        Matcher introduced = introduction.matcher(folded).region(from, to);
        if (introduced.lookingAt() && isIntroduced(line, introduced.end(), to)) {
            labels.add(line.span(from, introduced.end()));
            from = introduced.end();
        }
        if (to - from > LONGEST + 40 || blank(line, from, to)) {
            return labels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Named(Optional.empty(), Optional.empty(), labels));
        }
        Optional<Value<String>> name = Optional.empty();
        Optional<Value<String>> label = Optional.empty();
        Matcher gap = PARTED.matcher(line.text()).region(from, to);
        int start = from;
        int cut = -1;
        while (gap.find()) {
            boolean role = evidence.role(folded.substring(start, gap.start())) >= 1.5
                    != evidence.role(folded.substring(gap.end(), to)) >= 1.5;
            if (role) {
                cut = gap.start();
                boolean first = evidence.role(folded.substring(start, gap.start())) >= 1.5;
                Value<String> left = line.value(start, gap.start());
                Value<String> right = line.value(gap.end(), to);
                name = Optional.of(first ? right : left);
                label = Optional.of(first ? left : right);
                break;
            }
        }
        if (cut < 0) {
            int begin = from;
            int end = to;
            while (begin < end && !Character.isLetterOrDigit(folded.charAt(begin))) {
                begin++;
            }
            while (end > begin
                    && !Character.isLetterOrDigit(folded.charAt(end - 1))
                    && ")）.".indexOf(folded.charAt(end - 1)) < 0) {
                end--;
            }
            Value<String> whole = line.value(begin, end);
            if (evidence.role(whole.span().isEmpty() ? "" : folded.substring(begin, end)) >= 2) {
                label = Optional.of(whole);
            } else if (isName(whole.get())) {
                name = Optional.of(whole);
            }
        }
        return name.isEmpty() && label.isEmpty() && labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(name.filter(value -> isName(value.get())), label, labels));
    }

    /** A text of front matter without what only names the document: {@code Vita - Jane Doe}. */
    Value<String> withoutDocument(Value<String> text) {
        Matcher title = document.matcher(Fold.fold(text.get()));
        if (!title.find()) {
            return text;
        }
        String rest = title.start() == 0
                ? text.get().substring(title.end())
                : text.get().substring(0, title.start());
        String name = rest.replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", "");
        return name.isEmpty() || rest.contains("<") ? text : new Value<>(name, text.span());
    }

    /** What stands in front of the first separator, if that may be a name, and what stands behind it says as what. */
    Value<String> first(Value<String> text) {
        Matcher gap = PARTED.matcher(text.get());
        boolean parted = gap.find()
                && isName(text.get().substring(0, gap.start()))
                && text.get().substring(0, gap.start()).strip().contains(" ")
                && evidence.role(Fold.fold(text.get().substring(gap.end()))) >= 1.5;
        return parted ? new Value<>(text.get().substring(0, gap.start()).strip(), text.span()) : text;
    }

    /** Whose résumé a sentence of front matter says it is: {@code Jane Doe's resume}. */
    Optional<Value<String>> owner(Value<String> text) {
        Matcher title = possessive.matcher(Fold.fold(text.get()));
        return title.find() && isName(text.get().substring(0, title.start()))
                ? Optional.of(new Value<>(text.get().substring(0, title.start()).strip(), text.span()))
                : Optional.empty();
    }

    /** Whether a text may be a name: a few words, no digits, no sentence. */
    static boolean isName(String text) {
        int words = text.strip().split("\\s+").length;
        return text.length() <= LONGEST
                && words <= 7
                && text.chars().anyMatch(Character::isLetter)
                && !LOWER_WORD.matcher(text.strip()).matches()
                && !text.replaceFirst(TWO_SCRIPTS, "$1 $2").matches(".*[:：。!！?？;；@/].*")
                && ContactPatterns.digits(text) <= 4;
    }

    /** Whether what somebody says that they are is a name: short, and no role. */
    private boolean isIntroduced(Line line, int from, int to) {
        String text = line.text().substring(from, to).strip();
        return !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && text.split("\\s+").length <= 4
                && evidence.role(line.folded().substring(from, to)) == 0;
    }

    private static boolean blank(Line line, int from, int to) {
        return line.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
