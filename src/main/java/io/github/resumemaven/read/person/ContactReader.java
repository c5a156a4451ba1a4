package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.lexicon.Lexicon;
import io.github.resumemaven.lexicon.Words;
import io.github.resumemaven.model.Basics.Fact;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads contact facts from a row: parted by bars and wide gaps, each with a label, an address or a known form. */
final class ContactReader {
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_FACT = 100;
    private static final int LONGEST_NAME = 40;
    private static final Pattern LABELLED = Pattern.compile("^(\\P{N}[^::@]{0,40}?)\\s*(?:[:：](?!//)\\s*)(\\S.*)$");
    private static final Pattern LABEL_PARTS = Pattern.compile("\\s*[/&、+()（）]\\s*");
    /** In front of the name of an icon, as some editors of résumés write it: {@code icon:phone 139…}. */
    private static final String ICON = "icon:";

    private static final Pattern SPACED = Pattern.compile("^(\\S{1,12})\\s+(\\S.*)$");
    private static final Pattern FORM_NAME = Pattern.compile(
            "^\\P{L}*(\\p{L}(?: ?\\p{L}){1,5}?)\\s+([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{1,5}(?: [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,5})?(?:\\s*\\([^()]*\\))?)(?:\\s{2,}.*|\\s*印)?$");
    private static final Pattern LEAD = Pattern.compile("^[^\\p{L}\\p{N}(+@<]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;。，；.|]+$");

    private final Networks networks = new Networks();
    private final ContactLabels labels;
    private final PlainFacts facts;

    ContactReader(Lexicon lexicon, Words language, Evidence evidence) {
        this.facts = new PlainFacts(networks, evidence);
        this.labels = new ContactLabels(lexicon, language);
    }

    /**
     * Reads what it can of a row.
     *
     * @param generous whether the row stands in a contact block, where any label makes a fact
     * @return whether nothing of the row is left
     */
    boolean read(Row row, Person person, boolean generous) {
        return read(row, person, 0, generous);
    }

    /** As above, from a place in the line on. */
    boolean read(Row row, Person person, int begin, boolean generous) {
        Line line = row.line();
        boolean tabular = row.is(Row.Kind.TABLE_ROW) || row.is(Row.Kind.TABLE_HEADER);
        if (tabular && cells(line, person)) {
            person.taken.add(row.span());
            return true;
        }
        if (row.is(Row.Kind.HEADING) && isTitleOfPage(line)) {
            return false;
        }
        boolean all = begin == 0;
        boolean any = false;
        int from = begin;
        List<Span> items = new ArrayList<>();
        List<int[]> known = new ArrayList<>();
        for (int[] item : ContactItems.of(line, begin)) {
            boolean read = readItem(line, item[0], item[1], person, generous);
            if (read) {
                known.add(item);
                items.add(PlainFacts.withLinks(line, from, item[1]));
                any = true;
            } else {
                all &= blank(line, item[0], item[1]);
            }
            from = item[1];
        }
        ContactIcons.take(line, known, person);
        if (any && all) {
            person.taken.add(row.span());
        } else {
            person.taken.addAll(items);
        }
        return any && all;
    }

    /** Whether a line is one link of several words, none of which says whose page it leads to. */
    private boolean isTitleOfPage(Line line) {
        String text = line.folded().strip();
        return line.anchors().size() == 1
                && PlainFacts.outside(line, 0, line.length()) == 0
                && text.indexOf(' ') > 0
                && line.anchors().get(0).link().target().startsWith("http")
                && !ContactPatterns.DOMAIN.matcher(text).find()
                && networks.of(line.anchors().get(0).link().target()).isEmpty()
                && ContactPatterns.digits(text) < 6
                && fact(text) == null;
    }

    /** The name behind its label and a gap, as forms have it: {@code 氏名　森　葵}. */
    Optional<Value<String>> named(Row row) {
        Matcher spaced = FORM_NAME.matcher(row.folded());
        return spaced.matches()
                        && labels.fact(spaced.group(1)).filter("name"::equals).isPresent()
                ? Optional.of(row.line().value(spaced.start(2), spaced.end(2)))
                : Optional.empty();
    }

    /** Reads the first e-mail address of a stretch, whether written out, hidden or linked; whether there was one. */
    boolean email(Line line, int from, int to, Person person) {
        return facts.email(line, from, to, person);
    }

    /** Reads the first number of a phone in a line. */
    void phone(Line line, Person person) {
        facts.phone(line, 0, line.length(), person);
    }

    /** Reads the first web address in a line, whether linked or written out. */
    void address(Line line, Person person) {
        facts.address(line, person);
    }

    /** The network that an address belongs to. */
    Optional<String> networkOf(String address) {
        return networks.of(address);
    }

    boolean isNetwork(String label) {
        return networks.isLabel(label);
    }

    /** Whether a text is the label of a contact fact, and nothing else. */
    boolean isFact(String text) {
        return labels.fact(text).isPresent();
    }

    /** Which fact a label names, or the first of several in it: {@code 电话/微信}; null if none. */
    private String fact(String label) {
        return labels.fact(label)
                .or(() -> Arrays.stream(LABEL_PARTS.split(label))
                        .map(labels::fact)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    /** Which fact a label names; empty if none. */
    String factOf(String label) {
        return labels.fact(label).orElse("");
    }

    /** Whether a row begins with the label of a contact fact. */
    boolean isLabelled(Row row) {
        Matcher labelled = LABELLED.matcher(LEAD.matcher(row.folded()).replaceFirst(""));
        return labelled.matches()
                && (labels.fact(labelled.group(1)).isPresent() || networks.isLabel(labelled.group(1)));
    }

    private static boolean blank(Line line, int from, int to) {
        return line.text().substring(from, to).codePoints().noneMatch(c -> Character.isLetterOrDigit(c));
    }

    /** A row of cells, the first and third and so on of which are labels: at least the first of a fact of ours. */
    private boolean cells(Line line, Person person) {
        int first = line.text().indexOf('\t');
        if (first <= 0
                || first > LONGEST_LABEL
                || line.folded().substring(0, first).indexOf(':') >= 0) {
            return false;
        }
        String label = line.folded().substring(0, first);
        if (labels.fact(label).isEmpty() && !networks.isLabel(label)) {
            return false;
        }
        boolean whole = true;
        int from = 0;
        while (from < line.length()) {
            int tab = line.text().indexOf('\t', from);
            int next = tab < 0 ? -1 : line.text().indexOf('\t', tab + 1);
            int end = next < 0 ? line.length() : next;
            boolean pair = tab > from
                    && tab - from <= LONGEST_LABEL
                    && !line.text().substring(tab, end).isBlank();
            boolean read = pair
                    && labelled(line, line.folded().substring(from, tab), from, tab, tab + 1, end, person, true)
                            .orElse(false);
            if (read) {
                person.taken.add(PlainFacts.withLinks(line, from, end));
            } else {
                whole &= blank(line, from, end);
            }
            from = end + 1;
        }
        return whole;
    }

    private boolean readItem(Line line, int from, int to, Person person, boolean generous) {
        String folded = line.folded().substring(from, to);
        if (folded.startsWith(ICON) && folded.length() > ICON.length()) {
            boolean read = readItem(line, from + ICON.length(), to, person, generous);
            if (read) {
                person.labels.add(line.span(from, from + ICON.length()));
            }
            return read;
        }
        Matcher labelled = LABELLED.matcher(masked(folded));
        if (labelled.matches()) {
            int start = from + labelled.start(1);
            int labelEnd = from + labelled.end(1);
            int valueStart = from + labelled.start(2);
            String label = folded.substring(labelled.start(1), labelled.end(1));
            Optional<Boolean> read = labelled(line, label, start, labelEnd, valueStart, to, person, generous);
            if (read.isPresent()) {
                return read.get();
            }
        }
        Matcher spaced = SPACED.matcher(folded);
        if (spaced.matches()) {
            String fact = labels.fact(spaced.group(1)).orElse(null);
            boolean network = networks.isLabel(spaced.group(1));
            if ((fact != null && !fact.equals("name") && !fact.equals("location") && !fact.equals("position")
                            || network
                            || fact != null && generous)
                    && known(
                            line,
                            from + spaced.start(2),
                            to,
                            fact == null ? "" : fact,
                            person,
                            line.value(from, from + spaced.end(1)))) {
                person.labels.add(line.span(from, from + spaced.end(1)));
                return true;
            }
        }
        return (generous || line.anchors().isEmpty()) && facts.plain(line, from, to, person, generous);
    }

    /** Marks in front of a label are no part of it, and the places of what follows stay as they are. */
    private static String masked(String folded) {
        Matcher lead = LEAD.matcher(folded);
        return lead.find() ? "\u0001".repeat(lead.end()) + folded.substring(lead.end()) : folded;
    }

    private Optional<Boolean> labelled(
            Line line, String label, int start, int labelEnd, int valueStart, int to, Person person, boolean generous) {
        String clean = label.replace("\u0001", "");
        int labelStart = labelEnd - clean.length();
        String fact = fact(clean);
        boolean network = networks.isLabel(clean);
        if (fact == null && !network && !generous
                || clean.length() > LONGEST_LABEL
                || to - valueStart > LONGEST_FACT && fact == null) {
            return Optional.empty();
        }
        Value<String> labelValue = line.value(labelStart, labelEnd);
        if (fact != null || network) {
            if (known(line, valueStart, to, fact == null ? "" : fact, person, labelValue)) {
                if (!"birth".equals(fact)) {
                    person.labels.add(labelValue.span());
                }
                return Optional.of(true);
            }
        }
        if (fact != null && facts.plain(line, valueStart, to, person, true)) {
            person.labels.add(labelValue.span());
            return Optional.of(true);
        }
        if (!generous || Fold.key(clean).isEmpty()) {
            return Optional.empty();
        }
        if (PlainFacts.linkIn(line, valueStart, to).isPresent()) {
            return Optional.of(false);
        }
        person.facts.add(new Fact(labelValue, line.value(valueStart, to)));
        return Optional.of(true);
    }

    /** Reads a value whose label says what it is; an empty fact stands for an account on a network. */
    private boolean known(Line line, int from, int to, String fact, Person person, Value<String> label) {
        Value<String> value = line.value(
                from,
                TRAILING.matcher(line.folded().substring(from, to))
                                .replaceFirst("")
                                .length()
                        + from);
        if (value.get().chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        switch (fact) {
            case "name" -> {
                if (person.name.isPresent() && value.get().length() > LONGEST_NAME) {
                    return false;
                }
                person.rename(value);
            }
            case "email" -> {
                return facts.email(line, from, to, person) || PlainFacts.brokenEmail(value, person);
            }
            case "phone" -> {
                return facts.phone(line, from, to, person)
                        || facts.email(line, from, to, person)
                        || PlainFacts.brokenPhone(value, person);
            }
            case "url" -> {
                if (facts.plain(line, from, to, person, true)) {
                    return true;
                }
                return false;
            }
            case "location" -> {
                if (person.location.isPresent()) {
                    person.facts.add(new Fact(label, value));
                } else {
                    person.location = Optional.of(value);
                }
            }
            case "position" -> {
                if (person.label.isPresent()) {
                    person.facts.add(new Fact(label, value));
                } else {
                    person.label = Optional.of(value);
                }
            }
            case "birth" -> person.facts.add(new Fact(label, value));
            default -> {
                Optional<Inline.Link> link = PlainFacts.linkIn(line, from, to);
                Optional<Value<String>> url = link.filter(each -> !each.target().isBlank())
                        .map(each -> new Value<>(each.target(), each.targetSpan()))
                        .or(() -> ContactPatterns.URL.matcher(value.get()).find()
                                        || ContactPatterns.DOMAIN
                                                .matcher(Fold.fold(value.get()))
                                                .matches()
                                ? Optional.of(value)
                                : Optional.empty());
                boolean address = url.isPresent()
                        && (url.get().get().contains(value.get()) || value.get().contains("/"));
                person.add(new Profile(label, address ? Optional.empty() : Optional.of(value), url));

                if (address && link.isPresent()) {
                    if (PlainFacts.outside(line, from, to) > 0) {
                        // More is said than where the account is.
                        return false;
                    }
                    person.labels.add(value.span());
                }
            }
        }
        return true;
    }
}
