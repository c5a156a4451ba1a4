package io.github.resumemaven.read.person;

import io.github.resumemaven.lexicon.Fold;
import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.field.Evidence;
import io.github.resumemaven.read.outline.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads contact facts that need no label, by their form: addresses, numbers, links, places. */
final class PlainFacts {
    /** A file beside the résumé is no address, though its ending may be that of a country. */
    private static final Pattern FILE = Pattern.compile("(?i)[\\w-]+\\.(?:md|html?|pdf|docx?|txt)");

    /** Addresses that hold the number of a phone, which the link shows, too. */
    private static final Pattern CHAT =
            Pattern.compile("(?i)https?://(?:wa\\.me|(?:api|web|chat)\\.whatsapp\\.com)/.*");

    private static final List<Pattern> ADDRESSES = List.of(ContactPatterns.EMAIL, ContactPatterns.HIDDEN_EMAIL);
    private static final Pattern HIDDEN_AT =
            Pattern.compile("(?i)\\s*(?:\\(at\\)|\\[at]|<at>|\\{at}|\\(@\\)|#at#| at )\\s*");
    private static final Pattern HIDDEN_DOT = Pattern.compile("(?i)\\s*(?:\\(dot\\)|\\[dot]| dot )\\s*");
    private static final Pattern NO_TEXT = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern POSTCODE_BEHIND = Pattern.compile("\\s+[\\d-]{4,10}$");
    private static final Pattern POSTCODE_BEFORE = Pattern.compile("(?<=[,，]\\s{0,2})(?:[A-Z]{1,2}-)?\\d{4,6}\\s+");
    private static final Pattern COMMA = Pattern.compile("[,，]\\s*");
    private static final Pattern TARGET = Pattern.compile("^(?:https?://|www\\.|[\\w-]+\\.[\\w.-]+).*");

    private final Networks networks;
    private final Evidence evidence;

    /** One short word, with a full stop or a colon behind it. */
    private static final Pattern LABEL = Pattern.compile("\\P{L}*\\p{L}[\\p{L}-]{0,10}\\s?[.:：]\\s*");

    /** Of the number of a phone. */
    private static final int LEAST_DIGITS = 7;

    private static final int LONGEST_ITEM = 120;

    PlainFacts(Networks networks, Evidence evidence) {
        this.networks = networks;
        this.evidence = evidence;
    }

    static Optional<Inline.Link> linkIn(Line line, int from, int to) {
        return line.anchors().stream()
                .filter(anchor -> anchor.from() < to && anchor.to() > from)
                .map(Line.Anchor::link)
                .findFirst();
    }

    /** The source of a stretch; of a link that begins in it, with the address and the marks around it. */
    static Span withLinks(Line line, int from, int to) {
        return line.anchors().stream()
                .filter(anchor -> anchor.from() < to && anchor.to() > from)
                .map(anchor -> anchor.link().span())
                .reduce(line.span(from, to), Span::cover);
    }

    static boolean brokenPhone(Value<String> value, Person person) {
        boolean meant = ContactPatterns.digits(value.get()) >= 4
                && value.get().codePoints().noneMatch(Character::isLetter)
                && !ContactPatterns.MASKED.matcher(value.get()).find();
        if (meant) {
            person.addUnlessKnown(person.phones, value);
        }
        return meant;
    }

    /** What an author calls an address is one, so that a mistake in it is told as that. */
    static boolean brokenEmail(Value<String> value, Person person) {
        boolean meant = (value.get().indexOf('@') >= 0 || value.get().indexOf('＠') >= 0)
                && !value.get().contains(" ");
        if (meant) {
            person.addUnlessKnown(person.emails, value);
        }
        return meant;
    }

    boolean email(Line line, int from, int to, Person person) {
        String text = line.text().substring(from, to);
        // Asked of every line of a contact block, and most have none.
        boolean may = text.indexOf('@') >= 0 || text.contains("at");
        for (Pattern pattern : may ? ADDRESSES : List.<Pattern>of()) {
            Matcher email = pattern.matcher(text);
            if (email.find()) {
                Value<String> value = line.value(from + email.start(), from + email.end());
                String plain = HIDDEN_DOT
                        .matcher(HIDDEN_AT.matcher(value.get()).replaceAll("@"))
                        .replaceAll(".");
                Value<String> address = new Value<>(plain, value.span());
                person.addUnlessKnown(person.emails, address);
                if (!person.emails.contains(address)) {
                    // Said before: this writing of it says nothing more.
                    person.labels.add(value.span());
                }
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
        String text = line.folded().substring(from, to);
        Matcher phone = ContactPatterns.PHONE.matcher(text);
        boolean may = ContactPatterns.digits(text) >= LEAST_DIGITS;
        while (may && phone.find()) {
            long digits = ContactPatterns.digits(phone.group());
            boolean date = ContactPatterns.DATE.matcher(phone.group().strip()).matches();
            if (digits >= LEAST_DIGITS && digits <= 15 && !date) {
                person.addUnlessKnown(person.phones, line.value(from + phone.start(), from + phone.end()));
                return true;
            }
        }
        return false;
    }

    /**
     * Reads an item without a label: an address, a number, a link, a place.
     *
     * @param placed whether what looks like a place is that of the person
     */
    boolean plain(Line line, int from, int to, Person person, boolean placed) {
        String text = line.text().substring(from, to);
        if (email(line, from, to, person)) {
            phoneBeside(line, from, to, person);
            return covers(line, from, to, person, person.emails);
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
            return covers(line, from, to, person, person.phones);
        }
        String place = NO_TEXT.matcher(text).replaceFirst("");
        boolean pinned = text.contains("📍") || text.contains("🏠");
        if (placed && person.location.isEmpty() && place.length() <= 60 && (pinned || isPlace(place))) {
            person.location = Optional.of(line.value(to - place.length(), to));
            return true;
        }
        return false;
    }

    /** {@code (786) 555-0147 ada@example.org}: people write both in a row, with nothing but a space between. */
    private void phoneBeside(Line line, int from, int to, Person person) {
        Span email = person.emails.get(person.emails.size() - 1).span();
        int begin = from;
        while (begin < to && !email.contains(line.span(begin, begin + 1))) {
            begin++;
        }
        int end = begin;
        while (end < to && email.contains(line.span(end, end + 1))) {
            end++;
        }
        if (begin < to && to - from <= LONGEST_ITEM && !phone(line, from, begin, person)) {
            phone(line, end, to, person);
        }
    }

    private boolean isPlace(String text) {
        String named = POSTCODE_BEHIND.matcher(text.strip()).replaceFirst("");
        String[] parts = COMMA.split(POSTCODE_BEFORE.matcher(named).replaceAll(""));
        return evidence.place(text.strip()) >= 3
                || parts.length > 1 && parts.length <= 4 && evidence.place(parts[parts.length - 1].strip()) >= 2;
    }

    /** Whether nothing else is said but, perhaps, a word in front that is no label of ours: {@code tlm. 910 000 227}. */
    private static boolean covers(Line line, int from, int to, Person person, List<Value<String>> values) {
        Span last = values.get(values.size() - 1).span();
        int value = to;
        for (int i = from; i < to; i++) {
            boolean says = Character.isLetterOrDigit(line.text().charAt(i));
            if (last.contains(line.span(i, i + 1))) {
                value = Math.min(value, i);
            } else if (says && i > value) {
                return false;
            }
        }
        String front = line.text().substring(from, value);
        if (!LABEL.matcher(front).matches()) {
            return front.codePoints().noneMatch(Character::isLetterOrDigit);
        }
        person.labels.add(line.value(from, value).span());
        return true;
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
        if (CHAT.matcher(link.target()).matches()) {
            phone(line, from, to, person);
        }
        if (network.isPresent() || networks.isLabel(shown.get())) {
            boolean named = networks.isLabel(shown.get());
            Value<String> name = named
                    ? shown
                    : new Value<>(network.get(), Span.at(shown.span().start()));
            boolean address =
                    ContactPatterns.DOMAIN.matcher(Fold.fold(shown.get())).find()
                            || shown.get().contains("/");
            person.add(
                    new Profile(name, named || address ? Optional.empty() : Optional.of(shown), Optional.of(target)));
            person.labels.add(shown.span());
            return true;
        }
        if (link.target().startsWith("/")
                && ContactPatterns.DOMAIN.matcher(Fold.fold(shown.get())).find()) {
            address(shown, person);
            return true;
        }
        if (FILE.matcher(link.target()).matches()) {
            return false;
        }
        boolean number = ContactPatterns.digits(shown.get()) >= 8
                && shown.get().codePoints().noneMatch(Character::isLetter);
        if (number && phone(line, from, to, person)) {
            return covers(line, from, to, person, person.phones);
        }
        if (!TARGET.matcher(link.target()).matches()) {
            return false;
        }
        person.addUnlessKnown(person.urls, target);
        person.labels.add(shown.span());
        return true;
    }

    /** The first web address in a line: a link, or one written out. */
    void address(Line line, Person person) {
        Optional<Value<String>> linked = line.anchors().stream()
                .map(Line.Anchor::link)
                .filter(link -> link.target().matches("https?://.+"))
                .map(link -> new Value<>(link.target(), link.targetSpan()))
                .findFirst();
        Matcher url = ContactPatterns.URL.matcher(line.text());
        if (linked.isPresent()) {
            address(linked.get(), person);
        } else if (url.find()) {
            address(line.value(url.start(), url.end()), person);
        }
    }

    /** How many letters and digits of a stretch stand in no link. */
    static int outside(Line line, int from, int to) {
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
            person.add(new Profile(
                    new Value<>(network.get(), Span.at(value.span().start())), Optional.empty(), Optional.of(value)));
        } else {
            person.addUnlessKnown(person.urls, value);
        }
    }
}
