package io.github.resumemaven.read.section;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.WordSet;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.read.section.TitleMatch.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the kind of a section by its title, in any language. */
public final class SectionTitles {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[ivx]{1,4})(?:[.、．)：:]+|\\s+(?=\\p{IsHan})))\\s*");
    /** What a number begins with. */
    private static final String NUMBER_SIGNS = "(0123456789一二三四五六七八九十ivx";

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[^}]*}\\s*$");
    private static final Pattern PROMPT = Pattern.compile(
            "^\\s*[$>~%]\\s*(?:(?:cat|ls|less|more|open|tail|head|vim?|nano|echo|man|cd|run|show|print)\\s+)?"
                    + "(?:-{1,2}\\w+\\s+){0,3}(?:[~.]{0,2}/)?");
    private static final Pattern FILE = Pattern.compile(
            "(?<=\\p{L})(?:\\.(?:txt|md|log|json|ya?ml|toml|xml|csv|ini|cfg|conf|sh|py|js|jsx|ts|tsx|rb|rs|go|java|cpp|html?|exe|sql|pdf))?/?\\s*$");
    private static final Pattern BRACKETED = Pattern.compile("^(.*?)\\s*[(（\\[【](.+?)[)）\\]】]\\s*$");
    private static final Pattern PARTS = Pattern.compile(
            "(?:\\s*[/|｜&,、・+:;]\\s*|\\s+(?:-|–|—|·|•)\\s+|[和与及與跟와과]|\\s(?:and|und|et|y|e|i|и|en|及び)\\s|及び)");
    /** What any of them begins with but a blank: only there they are looked for. */
    private static final String PART_SIGNS = "/|｜&,、・+:;和与及與跟와과";

    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    private static final Pattern TWO_SCRIPTS =
            Pattern.compile("(\\p{IsLatin}[\\p{IsLatin}\\s&'-]*?|" + UNSPACED + "[^\\p{IsLatin}]*?)[\\s/|｜·:-]*("
                    + "(?<!\\p{IsLatin}\\s{0,3})\\p{IsLatin}[\\p{IsLatin}\\s&'-]*|(?<=\\P{L}|\\p{IsLatin})" + UNSPACED
                    + "[^\\p{IsLatin}]*)");
    /** The name of a picture, as some sites write it: {@code :briefcase:}. */
    private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+-]{1,30}:");

    private static final Set<SectionKind> SORTS_OF_WORK =
            EnumSet.of(SectionKind.PUBLICATIONS, SectionKind.VOLUNTEER, SectionKind.AWARDS);

    private final TitleIndex own;
    private final TitleIndex all;
    private final TitlePrefixes prefixes;
    /** Of the document's language and English. */
    private final List<TitleHeads> heads;

    private final MisspeltTitles misspelt;

    /** @param language of the document, whose words win over those of others */
    public SectionTitles(Lexicon lexicon, Words language) {
        Words english = lexicon.languages().get(0);
        List<Words> near = language == english ? List.of(english) : List.of(language, english);
        this.own = TitleIndex.of(language);
        this.all = TitleIndex.of(lexicon);
        this.prefixes = new TitlePrefixes(
                Stream.concat(Stream.of(language), lexicon.languages().stream()).toList());
        this.heads = near.stream().map(TitleHeads::new).toList();
        this.misspelt = new MisspeltTitles(near);
    }

    /** What kind of section a title opens, if it is one of a section at all. */
    public Optional<TitleMatch> match(String title) {
        String text = strip(title);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String core = TitleText.core(text);
        Optional<TitleMatch> whole = known(core, Strength.WHOLE);
        if (whole.isEmpty() && ")）]】".indexOf(text.charAt(text.length() - 1)) >= 0) {
            Matcher bracketed = BRACKETED.matcher(text);
            whole = bracketed.matches() ? bracketed(bracketed.group(1), bracketed.group(2)) : whole;
        }
        if (whole.isEmpty() && Fold.spaced(text.charAt(0)) != Fold.spaced(text.charAt(text.length() - 1))) {
            whole = translated(text);
        }
        if (whole.isPresent()) {
            return whole;
        }
        Optional<TitleMatch> meant = misspelt.closest(core).map(kind -> new TitleMatch(kind, Strength.PART));
        if (meant.isPresent()) {
            return meant;
        }
        List<String> parts = parts(text);
        for (String part : parts) {
            Optional<TitleMatch> match = whole(part, Strength.PART);
            if (match.isPresent()) {
                return jobs(match.get(), parts);
            }
        }
        return word(core);
    }

    /** Whether the parts of a title name jobs and studies: {@code Education & Experience}. */
    public boolean holdsBoth(String title) {
        boolean jobs = false;
        boolean studies = false;
        for (String part : parts(strip(title))) {
            Optional<SectionKind> kind = whole(part, Strength.PART).map(TitleMatch::kind);
            jobs |= kind.equals(Optional.of(SectionKind.WORK));
            studies |= kind.equals(Optional.of(SectionKind.EDUCATION));
        }
        return jobs && studies;
    }

    /** What stands between the words and signs that join titles; at least one text. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher joint = PARTS.matcher(text);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean may = c == ' ' || Character.isWhitespace(c) || PART_SIGNS.indexOf(c) >= 0;
            if (may && joint.region(at, text.length()).lookingAt()) {
                parts.add(text.substring(from, at));
                from = joint.end();
                at = from;
            } else {
                at++;
            }
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    /** {@code 工作經驗 Work Experience}: a title and its translation. */
    private Optional<TitleMatch> translated(String text) {
        Matcher scripts = TWO_SCRIPTS.matcher(text);
        if (!scripts.matches()) {
            return Optional.empty();
        }
        Optional<TitleMatch> first = whole(text.substring(0, scripts.end(1)), Strength.WHOLE);
        Optional<TitleMatch> second = whole(text.substring(scripts.start(2)), Strength.WHOLE);
        return first.filter(
                match -> second.isPresent() && match.kind() == second.get().kind());
    }

    /** {@code Research and work experience} is work: what is named in front only says of what sort. */
    private Optional<TitleMatch> jobs(TitleMatch first, List<String> parts) {
        Optional<TitleMatch> last = whole(parts.get(parts.size() - 1), Strength.PART)
                .filter(match -> match.kind() == SectionKind.WORK && SORTS_OF_WORK.contains(first.kind()));
        return last.or(() -> Optional.of(first));
    }

    /** A title and what stands behind it in brackets: a translation, or what sort of it this is. */
    private Optional<TitleMatch> bracketed(String title, String remark) {
        Optional<TitleMatch> inner = whole(remark, Strength.WHOLE);
        Optional<TitleMatch> outer = whole(title, Strength.WHOLE);
        boolean summary = inner.isPresent() && inner.get().kind() == SectionKind.SUMMARY;
        return summary ? inner : outer.or(() -> inner.map(match -> new TitleMatch(match.kind(), Strength.WORD)));
    }

    private Optional<TitleMatch> whole(String text, Strength strength) {
        return known(TitleText.core(text), strength);
    }

    private Optional<TitleMatch> known(String core, Strength strength) {
        return kind(core).or(() -> kind(prefixes.without(core))).map(known -> new TitleMatch(known, strength));
    }

    private Optional<SectionKind> kind(String core) {
        return own.kind(core).or(() -> all.kind(core));
    }

    private Optional<TitleMatch> word(String core) {
        String best = null;
        if (Fold.unspaced(core)) {
            for (TitleHeads language : heads) {
                for (WordSet.Hit hit : language.in(core)) {
                    String head = core.substring(hit.start(), hit.end());
                    best = best == null || better(core, head, best) ? head : best;
                }
            }
        } else {
            // What a title is about stands at one of its ends: a Senior Software Engineer has no section of software.
            for (String word : List.of(firstWord(core), lastWord(core))) {
                Optional<SectionKind> kind = headed(word);
                boolean weaker = best != null && kind.isPresent() && kind.get() == SectionKind.WORK;
                if (kind.isPresent() && !weaker) {
                    best = word;
                }
            }
        }
        return Optional.ofNullable(best).flatMap(this::headed).map(kind -> new TitleMatch(kind, Strength.WORD));
    }

    private Optional<SectionKind> headed(String word) {
        return heads.stream()
                .map(language -> language.kind(word))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String firstWord(String core) {
        int from = 0;
        while (from < core.length() && !isWordPart(core.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < core.length() && isWordPart(core.charAt(to))) {
            to++;
        }
        return core.substring(from, to);
    }

    private static String lastWord(String core) {
        int to = core.length();
        while (to > 0 && !isWordPart(core.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && isWordPart(core.charAt(from - 1))) {
            from--;
        }
        return core.substring(from, to);
    }

    private static boolean isWordPart(char c) {
        return c == '\'' || Character.isLetter(c);
    }

    private static boolean better(String core, String head, String best) {
        return head.length() != best.length()
                ? head.length() > best.length()
                : core.indexOf(head) != core.indexOf(best)
                        ? core.indexOf(head) > core.indexOf(best)
                        : head.compareTo(best) < 0;
    }

    /** Whether a text is what people call the whole document, such as {@code Resume}, or {@code 履歴書・職務経歴書}. */
    public boolean isDocument(String title) {
        String text = strip(title);
        return all.isDocument(TitleText.core(text))
                || text.indexOf('・') > 0
                        && Arrays.stream(text.split("・")).map(TitleText::core).allMatch(all::isDocument);
    }

    /** Whether a text or one part of it is what people call the document: {@code My CV}, {@code Resume - Jane Doe}. */
    public boolean namesDocument(String title) {
        return parts(strip(title)).stream()
                .map(TitleText::core)
                .anyMatch(part -> all.isDocument(part) || all.isDocument(prefixes.without(part)));
    }

    /** {@code $ cat skills.txt}: some write titles as what a terminal shows, or as the names of files. */
    private static String withoutCommand(String text) {
        if (text.isEmpty() || text.indexOf('.') < 0 && "$>~%".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        String rest = PROMPT.matcher(text).replaceFirst("");
        return FILE.matcher(rest).replaceFirst("");
    }

    /** Folded, without what decorates it: numbers, emoji, brackets, colons. */
    static String strip(String title) {
        String folded = Fold.fold(title);
        String text =
                folded.indexOf('}') < 0 ? folded : ATTRIBUTES.matcher(folded).replaceFirst("");
        if (text.indexOf(':') >= 0) {
            text = SHORTCODE.matcher(text).replaceAll(" ");
        }
        text = TitleText.trim(withoutCommand(text));
        if (text.isEmpty() || NUMBER_SIGNS.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? TitleText.trim(text.substring(number.end())) : text;
    }
}
