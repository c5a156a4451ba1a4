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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads contact facts from a row: parted by bars and wide gaps, each with a label, an address or a known form. */
final class ContactReader {
    private static final List<String> FACTS = List.of("name", "email", "phone", "url", "location", "position", "birth");
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_FACT = 100;
    private static final int LONGEST_NAME = 40;
    private static final Pattern GAP = Pattern.compile(
            "\\s*[|｜•●◆‧∙]+\\s*|\\s+[·/–—-]\\s+|\\s{3,}(?!\\p{IsHan}[:：])|[\u2003\u3000]+(?!\\p{IsHan}\\s?[:：])|\\t+|\\s+(?=[\\p{So}\\x{1F300}-\\x{1FAFF}\\uE000-\\uF8FF])");
    private static final Pattern LABELLED = Pattern.compile("^(\\P{N}[^::@]{0,40}?)\\s*(?:[:：](?!//)\\s*)(\\S.*)$");
    private static final Pattern LABEL_PARTS = Pattern.compile("\\s*[/&、+()（）]\\s*");
    private static final Pattern SPACED = Pattern.compile("^(\\S{1,12})\\s+(\\S.*)$");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;。，；.|]+$");

    private final Networks networks = new Networks();
    private final Map<String, String> labels = new HashMap<>();
    private final Evidence evidence;

    ContactReader(Lexicon lexicon, Words language, Evidence evidence) {
        this.evidence = evidence;
        List<Words> order = new ArrayList<>();
        order.add(language);
        order.addAll(lexicon.languages());
        for (Words words : order) {
            for (String fact : FACTS) {
                words.label(fact).forEach(label -> labels.putIfAbsent(Fold.key(label), fact));
            }
        }
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
        boolean all = begin == 0;
        boolean any = false;
        int from = begin;
        List<Span> items = new ArrayList<>();
        for (int[] item : items(line, begin)) {
            boolean read = readItem(line, item[0], item[1], person, generous);
            if (read) {
                items.add(line.span(from, item[1]));
                any = true;
            } else {
                all &= blank(line, item[0], item[1]);
            }
            from = item[1];
        }
        if (any && all) {
            person.taken.add(row.span());
        } else {
            person.taken.addAll(items);
        }
        return any && all;
    }

    /** The network that an address belongs to. */
    Optional<String> networkOf(String address) {
        return networks.of(address);
    }

    boolean isNetwork(String label) {
        return networks.isLabel(label);
    }

    /** Which fact a label names, or the first of several in it: {@code 电话/微信}; null if none. */
    private String fact(String label) {
        String whole = labels.get(Fold.key(label));
        if (whole != null) {
            return whole;
        }
        for (String part : LABEL_PARTS.split(label)) {
            if (labels.containsKey(Fold.key(part))) {
                return labels.get(Fold.key(part));
            }
        }
        return null;
    }

    /** Which fact a label names; empty if none. */
    String factOf(String label) {
        return labels.getOrDefault(Fold.key(label), "");
    }

    /** Whether a row begins with the label of a contact fact. */
    boolean isLabelled(Row row) {
        Matcher labelled = LABELLED.matcher(row.folded().replaceFirst("^[^\\p{L}\\p{N}(+@<]+", ""));
        return labelled.matches()
                && (labels.containsKey(Fold.key(labelled.group(1))) || networks.isLabel(labelled.group(1)));
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
        if (!labels.containsKey(Fold.key(label)) && !networks.isLabel(label)) {
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
                person.taken.add(line.span(from, end));
            } else {
                whole &= blank(line, from, end);
            }
            from = end + 1;
        }
        return whole;
    }

    private static List<int[]> items(Line line, int begin) {
        List<int[]> items = new ArrayList<>();
        int from = begin;
        Matcher gap = GAP.matcher(line.text()).region(begin, line.length());
        while (gap.find()) {
            if (gap.start() > from) {
                items.add(new int[] {from, gap.start()});
            }
            from = gap.end();
        }
        if (from < line.length()) {
            items.add(new int[] {from, line.length()});
        }
        return items.stream().flatMap(item -> byLinks(line, item).stream()).toList();
    }

    /** Links side by side, with nothing that could be read between them, are items of their own. */
    private static List<int[]> byLinks(Line line, int[] item) {
        List<int[]> parts = new ArrayList<>();
        int from = item[0];
        int end = item[0];
        for (Line.Anchor anchor : line.anchors()) {
            boolean within = anchor.from() >= item[0] && anchor.to() <= item[1];
            boolean apart = within
                    && end > from
                    && line.text().substring(end, anchor.from()).chars().noneMatch(Character::isLetterOrDigit);
            if (apart) {
                parts.add(new int[] {from, end});
                from = end;
            }
            end = within ? anchor.to() : end;
        }
        parts.add(new int[] {from, item[1]});
        return parts;
    }

    private boolean readItem(Line line, int from, int to, Person person, boolean generous) {
        String folded = line.folded().substring(from, to);
        Matcher labelled = LABELLED.matcher(folded.replaceFirst("^[^\\p{L}\\p{N}(+@<]+", m(folded)));
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
            String fact = labels.get(Fold.key(spaced.group(1)));
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
        return (generous || line.anchors().isEmpty()) && plain(line, from, to, person);
    }

    private static String m(String folded) {
        Matcher lead = Pattern.compile("^[^\\p{L}\\p{N}(+@<]+").matcher(folded);
        return lead.find() ? " ".repeat(lead.end()).replace(" ", "\u0001") : "";
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
        if (fact != null && plain(line, valueStart, to, person)) {
            person.labels.add(labelValue.span());
            return Optional.of(true);
        }
        if (!generous || Fold.key(clean).isEmpty()) {
            return Optional.empty();
        }
        if (linkIn(line, valueStart, to).isPresent()) {
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
        if (value.get().isEmpty()) {
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
                return email(line, from, to, person) || brokenEmail(value, person);
            }
            case "phone" -> {
                return phone(line, from, to, person) || email(line, from, to, person) || brokenPhone(value, person);
            }
            case "url" -> {
                if (plain(line, from, to, person)) {
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
                Optional<Inline.Link> link = linkIn(line, from, to);
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
                person.profiles.add(new Profile(label, address ? Optional.empty() : Optional.of(value), url));
                if (address && link.isPresent()) {
                    person.labels.add(value.span());
                }
            }
        }
        return true;
    }

    private static Optional<Inline.Link> linkIn(Line line, int from, int to) {
        return line.anchors().stream()
                .filter(anchor -> anchor.from() < to && anchor.to() > from)
                .map(Line.Anchor::link)
                .findFirst();
    }

    private static boolean brokenPhone(Value<String> value, Person person) {
        boolean meant = ContactPatterns.digits(value.get()) >= 4
                && value.get().codePoints().noneMatch(Character::isLetter)
                && !ContactPatterns.MASKED.matcher(value.get()).find();
        if (meant) {
            person.addUnlessKnown(person.phones, value);
        }
        return meant;
    }

    /** What an author calls an address is one, so that a mistake in it is told as that. */
    private static boolean brokenEmail(Value<String> value, Person person) {
        boolean meant = (value.get().indexOf('@') >= 0 || value.get().indexOf('＠') >= 0)
                && !value.get().contains(" ");
        if (meant) {
            person.addUnlessKnown(person.emails, value);
        }
        return meant;
    }

    boolean email(Line line, int from, int to, Person person) {
        String text = line.text().substring(from, to);
        for (Pattern pattern : List.of(ContactPatterns.EMAIL, ContactPatterns.HIDDEN_EMAIL)) {
            Matcher email = pattern.matcher(text);
            if (email.find()) {
                Value<String> value = line.value(from + email.start(), from + email.end());
                String plain = value.get()
                        .replaceAll("(?i)\\s*(?:\\(at\\)|\\[at]|<at>|\\{at}|\\(@\\)|#at#| at )\\s*", "@")
                        .replaceAll("(?i)\\s*(?:\\(dot\\)|\\[dot]| dot )\\s*", ".");
                person.addUnlessKnown(person.emails, new Value<>(plain, value.span()));
                return true;
            }
        }
        Optional<Inline.Link> link = linkIn(line, from, to);
        if (link.isPresent() && link.get().target().startsWith("mailto:")) {
            String address = link.get().target().substring("mailto:".length()).replaceFirst("\\?.*", "");
            person.addUnlessKnown(person.emails, new Value<>(address, link.get().targetSpan()));
            person.labels.add(line.value(from, to).span());
            return true;
        }
        return false;
    }

    boolean phone(Line line, int from, int to, Person person) {
        Matcher phone = ContactPatterns.PHONE.matcher(line.folded().substring(from, to));
        while (phone.find()) {
            long digits = ContactPatterns.digits(phone.group());
            boolean date = ContactPatterns.DATE.matcher(phone.group().strip()).matches();
            if (digits >= 7 && digits <= 15 && !date) {
                person.addUnlessKnown(person.phones, line.value(from + phone.start(), from + phone.end()));
                return true;
            }
        }
        return false;
    }

    /** Reads an item without a label: an address, a number, a link, a place. */
    private boolean plain(Line line, int from, int to, Person person) {
        String text = line.text().substring(from, to);
        if (email(line, from, to, person)) {
            return covers(line, from, to, person.emails);
        }
        Optional<Inline.Link> link = linkIn(line, from, to);
        if (link.isPresent() && !link.get().target().isBlank()) {
            return link(line, from, to, link.get(), person);
        }
        Matcher url = ContactPatterns.URL.matcher(text);
        Matcher domain = ContactPatterns.DOMAIN.matcher(line.folded().substring(from, to));
        Matcher found = url.find() ? url : domain.find() ? domain : null;
        if (found != null && found.end() - found.start() >= text.strip().length() - 4) {
            address(line.value(from + found.start(), from + found.end()), person);
            return true;
        }
        if (text.strip().length() <= 30 && ContactPatterns.digits(text) >= 7 && phone(line, from, to, person)) {
            return covers(line, from, to, person.phones);
        }
        String place = text.replaceFirst("^[^\\p{L}\\p{N}]+", "");
        boolean pinned = text.contains("📍") || text.contains("🏠");
        if (person.location.isEmpty() && place.length() <= 60 && (pinned || isPlace(place))) {
            person.location = Optional.of(line.value(to - place.length(), to));
            return true;
        }
        return false;
    }

    private boolean isPlace(String text) {
        String[] parts = text.strip()
                .replaceFirst("\\s+[\\d-]{4,10}$", "")
                .replaceAll("(?<=[,，]\\s{0,2})(?:[A-Z]{1,2}-)?\\d{4,6}\\s+", "")
                .split("[,，]\\s*");
        return evidence.place(text.strip()) >= 3
                || parts.length > 1 && parts.length <= 4 && evidence.place(parts[parts.length - 1].strip()) >= 2;
    }

    private boolean covers(Line line, int from, int to, List<Value<String>> values) {
        Span last = values.get(values.size() - 1).span();
        int letters = 0;
        for (int i = from; i < to; i++) {
            Span at = line.span(i, i + 1);
            if (Character.isLetterOrDigit(line.text().charAt(i)) && !last.contains(at)) {
                letters++;
            }
        }
        return letters == 0;
    }

    private boolean link(Line line, int from, int to, Inline.Link link, Person person) {
        Value<String> shown = line.value(from, to);
        if (link.target().startsWith("tel:")) {
            return phone(line, from, to, person);
        }
        if (line.anchors().stream()
                                .filter(anchor -> anchor.from() < to && anchor.to() > from)
                                .count()
                        > 1
                || outside(line, from, to) > 0) {
            return false;
        }
        Value<String> target = new Value<>(link.target(), link.targetSpan());
        Optional<String> network = networks.of(link.target());
        if (network.isPresent() || networks.isLabel(shown.get())) {
            boolean named = networks.isLabel(shown.get());
            Value<String> name = named
                    ? shown
                    : new Value<>(network.get(), Span.at(shown.span().start()));
            boolean address =
                    ContactPatterns.DOMAIN.matcher(Fold.fold(shown.get())).find()
                            || shown.get().contains("/");
            person.profiles.add(
                    new Profile(name, named || address ? Optional.empty() : Optional.of(shown), Optional.of(target)));
            person.labels.add(shown.span());
            return true;
        }
        if (link.target().startsWith("/")
                && ContactPatterns.DOMAIN.matcher(Fold.fold(shown.get())).find()) {
            address(shown, person);
            return true;
        }
        if (!link.target().matches("^(?:https?://|www\\.|[\\w-]+\\.[\\w.-]+).*")) {
            return false;
        }
        person.addUnlessKnown(person.urls, target);
        person.labels.add(shown.span());
        return true;
    }

    private static int outside(Line line, int from, int to) {
        int outside = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(line.text().charAt(i)) && (line.marks(i, i + 1) & Line.LINK) == 0) {
                outside++;
            }
        }
        return outside;
    }

    private void address(Value<String> value, Person person) {
        Optional<String> network = networks.of(value.get());
        if (network.isPresent()) {
            person.profiles.add(new Profile(
                    new Value<>(network.get(), Span.at(value.span().start())), Optional.empty(), Optional.of(value)));
        } else {
            person.addUnlessKnown(person.urls, value);
        }
    }
}
