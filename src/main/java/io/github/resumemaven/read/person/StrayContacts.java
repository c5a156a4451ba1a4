package io.github.resumemaven.read.person;

import io.github.resumemaven.model.Basics.Profile;
import io.github.resumemaven.model.Inline;
import io.github.resumemaven.model.SectionKind;
import io.github.resumemaven.model.Span;
import io.github.resumemaven.model.Value;
import io.github.resumemaven.read.outline.Line;
import io.github.resumemaven.read.outline.Row;
import io.github.resumemaven.read.outline.Row.Kind;
import io.github.resumemaven.read.section.Stretch;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds contact facts where none are expected, if there are none elsewhere: at the end, behind pictures, in a sentence. */
final class StrayContacts {
    private static final Set<SectionKind> OF_OTHERS =
            EnumSet.of(SectionKind.WORK, SectionKind.PROJECTS, SectionKind.OPEN_SOURCE, SectionKind.PUBLICATIONS);

    /** In a sentence, "available at example.org" is no address, if no label says so. */
    private static final Pattern ADDRESS = Pattern.compile("@|[(\\[<{#]at[)\\]>}#]|\\sat\\s.{1,63}\\sdot\\s");

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+\\s?\\d{1,3}[\\s()./-]{0,3}\\d");

    /** How many rows from the end may be a footer. */
    private static final int FOOTER = 6;

    private final ContactReader contacts;

    StrayContacts(ContactReader contacts) {
        this.contacts = contacts;
    }

    void read(List<Stretch> stretches, Person person) {
        List<Row> rows =
                stretches.stream().flatMap(stretch -> stretch.rows().stream()).toList();
        rows.forEach(row -> pictures(row, person));
        if (person.urls.isEmpty() && person.profiles.isEmpty() || person.phones.isEmpty()) {
            footer(rows, person);
        }
        if (person.emails.isEmpty()) {
            rows.forEach(row -> email(row, person));
        }
        stretches.stream()
                .filter(stretch -> stretch.kind() == SectionKind.BASICS)
                .flatMap(stretch -> stretch.rows().stream())
                .forEach(row -> numberAndAddress(row, person));
        if (person.urls.isEmpty() && person.profiles.isEmpty()) {
            stretches.stream()
                    .filter(stretch -> !OF_OTHERS.contains(stretch.kind()))
                    .flatMap(stretch -> stretch.rows().stream())
                    .forEach(row -> account(row, person));
        }
    }

    /** The last lines, from the end up, that hold nothing but contact facts. */
    private void footer(List<Row> rows, Person person) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - FOOTER); i--) {
            Row row = rows.get(i);
            if (row.line().isBlank()) {
                continue;
            }
            if (!row.is(Kind.PARAGRAPH) || row.dated() || !contacts.read(row, person, false)) {
                return;
            }
        }
    }

    private void email(Row row, Person person) {
        boolean linked = row.line().anchors().stream()
                .anyMatch(anchor -> anchor.link().target().startsWith("mailto:"));
        if (linked || ADDRESS.matcher(row.folded()).find()) {
            contacts.email(row.line(), 0, row.length(), person);
        }
    }

    /** In the midst of a line of the person's, a number with the code of its country, and the address beside a mail. */
    private void numberAndAddress(Row row, Person person) {
        if (person.phones.isEmpty() && INTERNATIONAL.matcher(row.text()).find()) {
            contacts.phone(row.line(), person);
        }
        boolean own = row.is(Kind.HEADING) || row.text().indexOf('@') >= 0;
        if (own && person.urls.isEmpty() && person.profiles.isEmpty()) {
            contacts.address(row.line(), person);
        }
    }

    /** A link whose text is a picture, as badges are. */
    private void pictures(Row row, Person person) {
        for (Line.Anchor anchor : row.line().anchors()) {
            Inline.Link link = anchor.link();
            boolean picture = link.content().stream().anyMatch(Inline.Image.class::isInstance);
            if (!picture || link.target().isBlank()) {
                continue;
            }
            if (link.target().startsWith("mailto:")) {
                String address = link.target().substring("mailto:".length()).replaceFirst("\\?.*", "");
                person.addUnlessKnown(person.emails, new Value<>(address, link.targetSpan()));
            } else {
                account(link, person);
            }
        }
        ContactIcons.take(row.line(), List.of(), person);
    }

    private void account(Row row, Person person) {
        row.line().anchors().forEach(anchor -> account(anchor.link(), person));
    }

    private void account(Inline.Link link, Person person) {
        Optional<String> network = contacts.networkOf(link.target());
        boolean own = network.isPresent() && Networks.isAccount(link.target());
        if (own) {
            person.add(new Profile(
                    new Value<>(network.get(), Span.at(link.targetSpan().start())),
                    Optional.empty(),
                    Optional.of(new Value<>(link.target(), link.targetSpan()))));
        }
    }
}
