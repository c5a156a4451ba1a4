package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.NameForm;
import io.github.resumemaven.read.outline.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the person's name from a line that may hold more: {@code Jane Doe — Curriculum Vitae}, {@code 王伟的简历}. */
final class NameReader {
    private static final int LONGEST = 60;
    /** A name in two scripts, with a stroke between. */
    private static final Pattern TWO_SCRIPTS = Pattern.compile(
            "^(\\p{IsHan}{1,4}[ \u3000]?\\p{IsHan}{1,3}|\\p{IsHangul}{2,4}|\\p{IsLatin}[\\p{IsLatin} .'-]*)\\s*/\\s*(\\p{IsLatin}[\\p{IsLatin} .'-]*|\\p{IsHan}{1,4}[ \u3000]?\\p{IsHan}{1,3}|\\p{IsHangul}{2,4})$");

    private static final Pattern SENTENCE = Pattern.compile(".*[:：。!！?？;；@/].*");

    /** The number of a heading among others. */
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}[.)]\\s+");

    private static final int LONGEST_HAN_NAME = 4;
    private static final Pattern HAN_PARTS = Pattern.compile("\\s*(\\p{IsHan}{2,12}) (\\p{IsHan}{2,12})\\s*");

    /** A single word in small letters, or something in brackets, is nobody's name. */
    private static final Pattern LOWER_WORD = Pattern.compile("[\\p{Ll}_.-]+\\)?|[(\\[].*[)\\]]");

    /** Signs of programs and templates, and the ending of a file's name, are in nobody's name. */
    private static final Pattern OF_PROGRAM = Pattern.compile("[_{}$=<>\\\\%]|\\.\\p{Ll}{2,4}$");

    private static final Pattern PARTED =
            Pattern.compile("\\s*[|｜\\t]\\s*|\\s+[-–—~/]\\s+|\\s{2,}|\\s*[—·]\\s*|,\\s+|，|\u3000+");

    /** Words that are no part of a name, if no other stands beside them. */
    private final Set<String> nobody;

    private final Evidence evidence;
    private final List<Greeting> greetings;
    private final Pattern document;
    private final Pattern possessive;

    NameReader(Lexicon lexicon, Evidence evidence) {
        this.evidence = evidence;
        this.nobody = lexicon.languages().stream()
                .flatMap(language -> language.list("nobody").stream())
                .map(Fold::fold)
                .collect(Collectors.toUnmodifiableSet());
        List<String> words = lexicon.languages().stream()
                .flatMap(language -> language.list("document").stream())
                .map(Fold::fold)
                .distinct()
                .sorted(Comparator.comparingInt((String word) -> -word.length()))
                .toList();
        String any = String.join("|", words.stream().map(Pattern::quote).toList());
        this.greetings = lexicon.languages().stream()
                .flatMap(language -> language.list("greeting").stream())
                .sorted(Comparator.comparingInt((String greeting) -> -greeting.length()))
                .map(Greeting::new)
                .toList();
        this.possessive = Pattern.compile("(?:'s?|的|の|의)\\s*(?:" + any + ")");
        this.document = Pattern.compile("(?:'s?\\s+(?:" + any
                + ")|(?<![\\p{L}&&[^\\p{IsHan}\\p{IsHangul}]])(?:的|の|의)?\\s*(?:" + any + ")(?!\\p{L}))\\P{L}*$"
                + "|^\\P{L}*(?:" + any + ")(?:\\s+(?:of|von|de|di|van|для)\\s|\\s*[-–—:：|｜]\\s*|\\s+)");
    }

    /** The name that a greeting tells. */
    Optional<Value<String>> greeted(Line line) {
        return greeted(line, line.length()).map(name -> line.value(name.start(), name.end()));
    }

    /** Where in a greeting the name stands that it tells; empty if the line is none. */
    private Optional<Span> greeted(Line line, int limit) {
        String folded = line.folded().substring(0, limit);
        for (Greeting greeting : greetings) {
            Matcher match = greeting.in(folded).orElse(null);
            if (match != null) {
                String name =
                        line.text().substring(match.start(1), match.end(1)).strip();
                int last = name.lastIndexOf(' ') + 1;
                boolean role = last > 0
                        && !Fold.spaced(name.charAt(last))
                        && name.length() - last <= LONGEST_HAN_NAME
                        && evidence.role(Fold.fold(name.substring(0, last))) >= 2;
                if (greeting.bare()
                        && (form(name.substring(last)) != NameForm.Fit.FAMILY
                                || evidence.role(Fold.fold(name.substring(last))) > 0)) {
                    continue;
                }
                if (role) {
                    return Optional.of(new Span(match.start(1) + last, match.start(1) + name.length()));
                }
                boolean named =
                        !Character.isLowerCase(name.charAt(0)) && isName(name) && evidence.role(Fold.fold(name)) < 2;
                return named ? Optional.of(new Span(match.start(1), match.end(1))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What a line says of the person, and which of its text only names the document. */
    record Named(Optional<Value<String>> name, Optional<Value<String>> label, List<Span> labels) {}

    /** @param limit where in the line to stop */
    Optional<Named> read(Line line, int limit) {
        Optional<Span> greeted = greeted(line, limit);
        if (greeted.isPresent()) {
            Span name = greeted.get();
            boolean goesOn =
                    line.text().substring(name.end(), limit).codePoints().anyMatch(Character::isLetter)
                            || evidence.role(line.folded().substring(0, name.start())) > 0;
            if (goesOn) {
                return Optional.of(new Named(Optional.empty(), Optional.empty(), List.of()));
            }
            return Optional.of(new Named(
                    Optional.of(line.value(name.start(), name.end())),
                    Optional.empty(),
                    name.start() == 0 ? List.of() : List.of(line.span(0, name.start()))));
        }
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
            Optional<Named> besides = roleBeside(line, from, to, labels);
            if (besides.isPresent()) {
                return besides;
            }
            int begin = from;
            int end = to;
            Matcher number = NUMBER.matcher(folded).region(from, to);
            begin = number.lookingAt() ? number.end() : begin;
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
            } else if (namesSomebody(whole.get())) {
                name = Optional.of(whole);
            }
        }
        return name.isEmpty() && label.isEmpty() && labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(name.filter(value -> namesSomebody(value.get())), label, labels));
    }

    /** {@code 工程师 李雷}: a role and a name with a space between, in either order. */
    private Optional<Named> roleBeside(Line line, int from, int to, List<Span> labels) {
        Matcher parts = HAN_PARTS.matcher(line.text()).region(from, to);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean first = evidence.role(Fold.fold(parts.group(1))) >= 2;
        boolean second = evidence.role(Fold.fold(parts.group(2))) >= 2;
        int name = first ? 2 : 1;
        if (first == second || parts.group(name).length() > LONGEST_HAN_NAME) {
            return Optional.empty();
        }
        return Optional.of(new Named(
                Optional.of(line.value(parts.start(name), parts.end(name))),
                Optional.of(line.value(parts.start(3 - name), parts.end(3 - name))),
                labels));
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
                && (text.get().substring(0, gap.start()).strip().contains(" ")
                        || form(text.get().substring(0, gap.start())) == NameForm.Fit.FAMILY)
                && evidence.role(Fold.fold(text.get().substring(gap.end()))) >= 1.5;
        return parted ? new Value<>(text.get().substring(0, gap.start()).strip(), text.span()) : text;
    }

    /** Whose résumé a sentence of front matter says it is: {@code Jane Doe's resume}. */
    Optional<Value<String>> owner(Value<String> text) {
        Matcher title = possessive.matcher(Fold.fold(text.get()));
        return title.find() && namesSomebody(text.get().substring(0, title.start()))
                ? Optional.of(new Value<>(text.get().substring(0, title.start()).strip(), text.span()))
                : Optional.empty();
    }

    /** How well a text fits the form of names in scripts that have one. */
    NameForm.Fit form(String text) {
        return evidence.person(text);
    }

    /** Whether a text may be a name, and is not made of the words that pages and documents are called by. */
    boolean namesSomebody(String text) {
        return isName(text)
                && form(text) != NameForm.Fit.NONE
                && !Arrays.stream(Fold.fold(text).split("[^\\p{L}'-]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(nobody::contains);
    }

    /** Whether a text may be a name: a few words, no digits, no sentence. */
    static boolean isName(String text) {
        int words = text.strip().split("\\s+").length;
        return text.length() <= LONGEST
                && words <= 7
                && text.chars().anyMatch(Character::isLetter)
                && !LOWER_WORD.matcher(text.strip()).matches()
                && !OF_PROGRAM.matcher(text.strip()).find()
                && !SENTENCE.matcher(
                                text.indexOf('/') < 0
                                        ? text
                                        : TWO_SCRIPTS.matcher(text).replaceFirst("$1 $2"))
                        .matches()
                && ContactPatterns.digits(text) <= 4;
    }

    /** Whether a text is a name in one script, a stroke, and the same in another. */
    static boolean isInTwoScripts(String text) {
        return TWO_SCRIPTS.matcher(text).matches();
    }

    private static boolean blank(Line line, int from, int to) {
        return line.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    }
}
