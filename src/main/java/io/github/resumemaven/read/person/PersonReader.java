package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics;
import io.github.resumemaven.model.Data;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.field.NameForm;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.SectionTitles;
import io.github.resumemaven.read.section.Stretch;
import io.github.resumemaven.read.section.TitleMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who the résumé is about, wherever in the document it is written. */
public final class PersonReader {
    private static final int LONGEST_LABEL = 90;
    /** Family name and given name of a Japanese. */
    private static final Pattern SPACED_NAME =
            Pattern.compile("\\p{IsHan}{1,4}[ \u3000][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

    /** What stands in front of the first stroke, bar, comma or gap of a line. */
    private static final Pattern FIRST = Pattern.compile(
            "^[^\\p{L}]*([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー々]+(?:[ \u3000][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー々]{1,4}){0,3})"
                    + "(?:\\s*[(（][^()（）]*[)）])?(?:\\s*[/／|｜·,，]|\\s{2,}|\\t|$).*");

    private static final Pattern SLASHED_NAME = Pattern.compile("^\\s*(\\p{IsHan}{2,4})\\s*[/／|｜·,，]\\s*[男女].*");
    /** An account rather than a name: one word with digits, or without capitals. */
    private static final Pattern ACCOUNT = Pattern.compile("(?=\\S*[\\d_])[\\w.@-]+|[\\p{Ll}\\d_.@-]+");

    /** So many rows of the top may stand above the name. */
    private static final int MOST_ABOVE = 8;

    private static final Pattern NAME_BEHIND = Pattern.compile(
            "(?:[\\s\u3000]+(\\p{IsHan}{2})[:：\\s\u3000]+)?[\\s\u3000]*(\\p{IsHan}{1,3}[ \u3000]\\p{IsHan}{1,3})[\\s\u3000]*");
    private static final Pattern REMARK = Pattern.compile("\\s*[(（].*");
    private static final List<String> NAME_KEYS =
            List.of("name", "author", "heading", "title", "姓名", "nom", "nombre", "nome");

    private static final List<String> OWNER_KEYS = List.of("title", "description", "subtitle", "excerpt");

    private final ContactReader contacts;
    private final NameReader names;
    private final SectionTitles titles;
    private final Evidence evidence;

    public PersonReader(Lexicon lexicon, Words language, Evidence evidence, SectionTitles titles) {
        this.contacts = new ContactReader(lexicon, language, evidence);
        this.names = new NameReader(lexicon, evidence);
        this.titles = titles;
        this.evidence = evidence;
    }

    /**
     * The person.
     *
     * @param taken source that needs no other place
     * @param labels of that, what no value holds
     */
    public record Found(Basics basics, List<Span> taken, List<Span> labels) {}

    public Found read(List<Stretch> stretches, Data.Mapping frontMatter) {
        Person person = new Person();
        for (Stretch stretch : stretches) {
            if (stretch.title().isEmpty() && stretch.kind() == SectionKind.BASICS) {
                readTop(stretch.rows(), person);
            } else if (stretch.kind() == SectionKind.BASICS) {
                readFacts(stretch.rows(), person);
            } else if (stretch.kind() == SectionKind.SUMMARY || stretch.kind() == SectionKind.OTHER) {
                boolean block =
                        stretch.rows().stream().filter(contacts::isLabelled).count() >= 2;
                stretch.rows().forEach(row -> readRow(row, person, block));
            }
        }
        new FrontMatterReader(contacts).read(frontMatter, person);
        new StrayContacts(contacts).read(stretches, person);
        if (person.name.isEmpty()) {
            nameFromFrontMatter(frontMatter, person);
        }
        if (person.name.isEmpty()) {
            nameFromProfile(stretches, person);
        }
        return new Found(person.basics(), List.copyOf(person.taken), List.copyOf(person.labels));
    }

    /** What somebody says of themselves may begin with the name; it stays where it is said. */
    private void nameFromProfile(List<Stretch> stretches, Person person) {
        person.name = stretches.stream()
                .filter(stretch -> stretch.kind() == SectionKind.SUMMARY || stretch.kind() == SectionKind.BASICS)
                .flatMap(stretch -> stretch.rows().stream())
                .flatMap(row -> names.greeted(row.line()).stream())
                .findFirst();
    }

    /** Facts about the person, each in its row; the name may stand below its label. */
    private void readFacts(List<Row> rows, Person person) {
        Row previous = null;
        for (Row row : rows) {
            boolean below = previous != null
                    && person.name
                            .filter(name -> !row.text().startsWith(name.get()))
                            .isEmpty()
                    && previous.lone()
                    && "name".equals(contacts.factOf(previous.text().strip()))
                    && row.is(Kind.PARAGRAPH)
                    && isShort(row.line()
                            .value(
                                    0,
                                    REMARK.matcher(row.text()).replaceFirst("").length()));
            if (below) {
                person.rename(row.line().value(0, row.length()));
                person.taken.add(previous.span());
                person.labels.add(previous.span());
                person.taken.add(row.span());
            } else {
                readRow(row, person, true);
            }
            previous = row.line().isBlank() ? previous : row;
        }
    }

    private void readRow(Row row, Person person, boolean generous) {
        if (row.is(Kind.HEADING) && !generous || row.is(Kind.RULE)) {
            return;
        }
        if (row.is(Kind.TABLE_HEADER) && !row.line().isBlank() && !contacts.read(row, person, generous)) {
            return;
        }
        readImages(row, person);
        Optional<Value<String>> first =
                generous ? slashedName(row, person).or(() -> firstName(row, person)) : Optional.empty();
        if (first.isPresent()) {
            person.name = first;
            person.taken.add(first.get().span());
            contacts.read(row, person, end(row, first.get()), true);
            return;
        }
        contacts.read(row, person, generous);
    }

    /** {@code 李雷/男/1990}: name, sex, year of birth. */
    private static Optional<Value<String>> slashedName(Row row, Person person) {
        Matcher parts = SLASHED_NAME.matcher(row.text());
        return person.name.isEmpty() && parts.matches()
                ? Optional.of(row.line().value(parts.start(1), parts.end(1)))
                : Optional.empty();
    }

    /** {@code 李雷 | 139…}: where nothing names the person, what begins a line and has the form of a name. */
    private Optional<Value<String>> firstName(Row row, Person person) {
        return person.name.isPresent() || row.is(Kind.HEADING) || row.dated() ? Optional.empty() : firstName(row);
    }

    private Optional<Value<String>> firstName(Row row) {
        Matcher first = FIRST.matcher(row.text());
        return first.matches() && isSurely(first.group(1))
                ? Optional.of(row.line().value(first.start(1), first.end(1)))
                : Optional.empty();
    }

    /** Whether a text has the form of a name that begins with a family's, and is no other word that anybody knows. */
    private boolean isSurely(String text) {
        return evidence.namesPerson(text) && names.namesSomebody(text) && !isLabelWord(text);
    }

    /** Where in a row a value ends. */
    private static int end(Row row, Value<String> value) {
        int end = 0;
        while (end < row.length()
                && row.line().span(end, end + 1).start() < value.span().end()) {
            end++;
        }
        return end;
    }

    /** {@code 2024年5月1日　有馬 千尋}: behind the day of writing, below the title of the document, may stand the name. */
    private Optional<Value<String>> datedName(Row row) {
        if (row.is(Kind.HEADING) || row.periods().size() != 1) {
            return Optional.empty();
        }
        int end = row.periods().get(0).span().end();
        Matcher name = NAME_BEHIND.matcher(row.text()).region(end, row.length());
        boolean label = name.matches() && name.group(1) != null && !"name".equals(contacts.factOf(name.group(1)));
        return name.matches()
                        && !label
                        && !evidence.names(Fold.fold(name.group(2)))
                        && evidence.role(Fold.fold(name.group(2))) == 0
                ? Optional.of(row.line().value(name.start(2), name.end(2)))
                : Optional.empty();
    }

    /** Above the first section title stand the name, what the person is, and how to reach them. */
    private void readTop(List<Row> rows, Person person) {
        boolean named = false;
        boolean dated = false;
        Row previous = null;
        for (Row row : rows) {
            if (row.is(Kind.RULE)) {
                continue;
            }
            readImages(row, person);
            if (row.line().isBlank()) {
                continue;
            }
            boolean title = row.is(Kind.HEADING) || row.first() && startsStrong(row);
            Optional<Value<String>> form = named ? Optional.empty() : contacts.named(row);
            if (form.isPresent()) {
                person.rename(form.get());
                Span label = new Span(row.span().start(), form.get().span().start());
                person.taken.add(label);
                person.taken.add(form.get().span());
                person.labels.add(label);
                named = true;
                previous = row;
                continue;
            }
            if (!named && isDocument(row)) {
                person.taken.add(row.span());
                person.labels.add(row.span());
                continue;
            }
            if (!named && person.name.isEmpty() && previous == null) {
                Optional<Value<String>> beside = slashedName(row, person).or(() -> datedName(row));
                if (beside.isPresent()) {
                    person.name = beside;
                    person.taken.add(beside.get().span());
                    named = true;
                    previous = row;
                    continue;
                }
            }
            if ((!named || person.name.filter(PersonReader::isAccount).isPresent())
                    && !title
                    && row.lone()
                    && row.index() - rows.get(0).index() <= MOST_ABOVE
                    && firstName(row).isPresent()
                    && firstName(row).get().get().length() * 2
                            > row.text().strip().length()) {
                Value<String> name = firstName(row).get();
                person.rename(name);
                person.taken.add(row.span());
                named = true;
                previous = row;
                continue;
            }
            if (!named
                    && (title || previous == null)
                    && person.name.isEmpty()
                    && !isTabular(row)
                    && readName(row, person, previous == null)) {
                named = person.name.isPresent();
                previous = row;
                if (nameEnd(row.line()) < row.length()) {
                    contacts.read(row, person, nameEnd(row.line()), true);
                }
                continue;
            }
            int taken = person.taken.size();
            boolean whole = contacts.read(
                    row, person, !row.is(Kind.HEADING) || !row.line().anchors().isEmpty());
            // A title with a fact in it is not what the person is: its other lines stay what they are.
            boolean mixed = row.is(Kind.HEADING) && person.taken.size() > taken;
            dated |= row.is(Kind.HEADING) && row.dated();
            if (!whole
                    && !mixed
                    && !dated
                    && person.label.isEmpty()
                    && person.name.isPresent()
                    && isLabel(row, previous)) {
                person.label = Optional.of(row.line().value(0, row.length()));
                person.taken.add(row.span());
            }
            previous = row;
        }
    }

    /** Whether a row says what the document is, and perhaps of which day. */
    private boolean isDocument(Row row) {
        StringBuilder title = new StringBuilder(row.text());
        for (int i = row.periods().size() - 1; i >= 0; i--) {
            title.delete(
                    row.periods().get(i).span().start(),
                    row.periods().get(i).span().end());
        }
        return titles.isDocument(title.toString());
    }

    private static boolean isUnspaced(String text) {
        return text.strip().codePoints().allMatch(c -> Character.isLetter(c) && !Fold.spaced((char) c));
    }

    /** @param first whether nothing stands above; further below, words nobody knows title something else */
    private boolean readName(Row row, Person person, boolean first) {
        int limit = nameEnd(row.line());
        Optional<NameReader.Named> named = names.read(row.line(), limit);
        if (named.isEmpty()
                || row.dated() && nameEnd(row.line()) == row.length()
                || row.line().text().substring(0, limit).contains("@")) {
            return false;
        }
        if (named.get()
                .name()
                .filter(name -> isLabelWord(name.get())
                        || !first && names.form(name.get()) == NameForm.Fit.OPEN && isUnspaced(name.get())
                        || titles.isDocument(REMARK.matcher(name.get()).replaceFirst("")))
                .isPresent()) {
            return false;
        }
        boolean plain = !row.is(Kind.HEADING) && !startsStrong(row);
        boolean linked = plain && row.line().anchors().stream().anyMatch(anchor -> anchor.from() == 0);
        if (linked
                || plain
                        && named.get().label().isEmpty()
                        && named.get().name().filter(PersonReader::isShort).isEmpty()) {
            return false;
        }
        person.name = named.get().name();
        if (person.label.isEmpty()) {
            person.label = named.get().label();
        }
        boolean any = person.name.isPresent() || named.get().label().isPresent();
        if (any) {
            person.labels.addAll(named.get().labels());
            person.taken.addAll(named.get().labels());
            named.get().name().ifPresent(value -> person.taken.add(withLink(row.line(), value.span())));
            named.get().label().ifPresent(value -> person.taken.add(value.span()));
        }
        return any;
    }

    /** A link whose text is no more than the name goes with it. */
    private static Span withLink(Line line, Span name) {
        return line.anchors().stream()
                .filter(anchor -> name.contains(line.span(anchor.from(), anchor.to())))
                .map(anchor -> anchor.link().span())
                .reduce(name, Span::cover);
    }

    private static boolean isAccount(Value<String> name) {
        return ACCOUNT.matcher(name.get()).matches();
    }

    private boolean isLabelWord(String text) {
        return contacts.isFact(text)
                || evidence.label(text).isPresent()
                || titles.match(text)
                        .filter(match -> match.atLeast(TitleMatch.Strength.PART))
                        .isPresent();
    }

    private static boolean isTabular(Row row) {
        return row.is(Kind.TABLE_HEADER) || row.is(Kind.TABLE_ROW) || row.is(Kind.CODE);
    }

    private static boolean startsStrong(Row row) {
        int first = 0;
        while (first < row.length() && !Character.isLetterOrDigit(row.text().charAt(first))) {
            first++;
        }
        return first < row.length() && (row.line().marks(first, first + 1) & Line.STRONG) != 0;
    }

    /** A name ends where contact facts begin, or where a sentence goes on behind it. */
    private static int nameEnd(Line line) {
        int end = line.text().indexOf('|') > 0 && !line.anchors().isEmpty()
                ? line.text().indexOf('|')
                : line.length();
        int set = strongEnd(line);
        if (set > 0 && line.length() - set > LONGEST_LABEL / 2) {
            end = Math.min(end, set);
        }
        for (Line.Anchor anchor : line.anchors()) {
            end = anchor.from() > 0 ? Math.min(end, anchor.from()) : end;
        }
        return end;
    }

    /** Where the strong text ends that a line begins with; 0 if it begins with none, or is strong as a whole. */
    private static int strongEnd(Line line) {
        int end = 0;
        while (end < line.length()
                && ((line.marks(end, end + 1) & Line.STRONG) != 0
                        || end > 0 && !Character.isLetterOrDigit(line.text().charAt(end)))) {
            end++;
        }
        return end == line.length() ? 0 : end;
    }

    /** Unmarked text is a name only if it is as short as one. */
    private static boolean isShort(Value<String> value) {
        String text = value.get();
        if (NameReader.isInTwoScripts(text) || SPACED_NAME.matcher(text).matches()) {
            return true;
        }
        return text.codePoints().anyMatch(Character::isIdeographic)
                ? text.replaceAll("\\s", "").length() <= 5
                : text.split("\\s+").length <= 4;
    }

    /** The line under the name, if it says what the person is. */
    private boolean isLabel(Row row, Row previous) {
        boolean below = previous != null && (row.index() - previous.index() <= 2);
        return below
                && row.length() <= LONGEST_LABEL
                && !row.dated()
                && row.line().anchors().isEmpty()
                && (evidence.role(row.folded()) >= 1.5 || row.is(Kind.HEADING))
                && !row.text().strip().endsWith(".")
                && !row.text().strip().endsWith("。");
    }

    private static void readImages(Row row, Person person) {
        for (Inline.Image image : row.line().images()) {
            if (person.image.isEmpty()
                    && !image.target().isBlank()
                    && !image.target().matches("(?i).*(badge|shields\\.io|logo|icon).*")) {
                person.image = Optional.of(new Value<>(image.target(), image.targetSpan()));
                person.taken.add(image.span());
            }
        }
    }

    private void nameFromFrontMatter(Data.Mapping data, Person person) {
        for (String key : OWNER_KEYS) {
            Optional<Value<String>> owner = data.text(key).flatMap(names::owner);
            if (owner.isPresent()) {
                person.name = owner;
                return;
            }
        }
        for (String key : NAME_KEYS) {
            Optional<Value<String>> value =
                    data.text(key).map(names::withoutDocument).map(names::first);
            boolean fits = value.isPresent()
                    && !titles.isDocument(value.get().get())
                    && titles.match(value.get().get()).isEmpty()
                    && names.namesSomebody(value.get().get())
                    && value.get().get().strip().split("\\s+").length <= 4
                    && evidence.role(Fold.fold(value.get().get())) < 2;
            if (fits) {
                person.name = value;
                return;
            }
        }
    }
}
